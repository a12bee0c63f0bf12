import { plain } from '../../data/card-text.ts';
import { getSite } from '../../data/site.ts';

/** One row a topic of the site. */
export async function GET() {
  const { topics } = await getSite();
  return Response.json(
    topics.map(({ area, slug, title, card, words }) => ({
      area,
      slug,
      title,
      definition: plain(card.definition),
      aliases: card.aliases,
      words,
    })),
  );
}
