import { cardSchema, type CardInput } from '../../src/schemas/card.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { aCard } from './a-card.ts';

/** A topic of that slug; its title is the slug with a capital, unless the test says otherwise. */
export function aTopic(
  slug: string,
  { title, area = 'area', ...card }: Partial<CardInput> & { title?: string; area?: string } = {},
): Topic {
  const name = slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    id: `${area}/${slug}`,
    area,
    slug,
    title: title ?? name,
    card: cardSchema.parse(aCard({ aliases: [slug.replaceAll('-', ' ')], ...card })),
    words: 1000,
  };
}
