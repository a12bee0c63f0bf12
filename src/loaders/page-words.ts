import type { Card } from '../schemas/card.ts';
import { countWords } from '../schemas/words.ts';

/** Fences, imports, tags and expressions are not read as prose. */
const NOT_PROSE = [
  /^[ \t]*(`{3,}|~{3,})[\s\S]*?^[ \t]*\1[`~]*[ \t]*$/gm,
  /^import\s.*$/gm,
  /<\/?[A-Za-z][^>]*>/g,
  /\{[^{}]*\}/g,
  /\]\([^)]*\)/g,
];

/** Words of a page's own prose, without code, diagrams and calculations. */
export function countProseWords(body: string): number {
  return countWords(NOT_PROSE.reduce((text, pattern) => text.replaceAll(pattern, ' '), body));
}

/** Words that a reader of the topic's page meets: its prose and its card's texts, without addresses and slugs. */
export function countTopicWords(card: Card, body: string): number {
  const { sources, verified, requires, related, practice, ...shown } = card;
  const supports = sources.map(({ title, by, supports: claim }) => [title, by, claim]);
  return countProseWords(body) + wordsIn(shown) + wordsIn(supports);
}

function wordsIn(value: unknown): number {
  if (typeof value === 'string') return countWords(value);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, item) => sum + wordsIn(item), 0);
}
