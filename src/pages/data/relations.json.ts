import { experienceOf } from '../../data/experience.ts';
import { getSite } from '../../data/site.ts';

/** One row a topic: its level, what supports it, and why. */
export async function GET() {
  const site = await getSite();
  return Response.json(
    site.topics.map(({ slug }) => {
      const { level, quotes, why } = experienceOf(site, slug);
      const evidence = quotes.map(({ id, source, text, file, line }) => ({
        id,
        source,
        quote: text,
        file,
        line,
      }));
      return { topic: slug, level, evidence, why };
    }),
  );
}
