import type { Topic } from '../schemas/topic.ts';
import { compareText } from './match.ts';

/**
 * Topics so that each comes after those it requires, and otherwise by title. Requirements outside the list and circles
 * are passed over: what is left of a circle follows by title.
 */
export function inLearningOrder<T extends Topic>(topics: readonly T[]): T[] {
  const left = new Map(topics.toSorted(byTitle).map((topic) => [topic.slug, topic]));
  const ordered: T[] = [];
  while (left.size > 0) {
    const ready = [...left.values()].filter(
      ({ card }) => !card.requires.some((slug) => left.has(slug)),
    );
    for (const topic of ready.length > 0 ? ready : [...left.values()]) {
      ordered.push(topic);
      left.delete(topic.slug);
    }
  }
  return ordered;
}

function byTitle(a: Pick<Topic, 'slug' | 'title'>, b: Pick<Topic, 'slug' | 'title'>): number {
  return compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.slug, b.slug);
}
