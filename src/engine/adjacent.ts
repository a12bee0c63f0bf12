import type { Relation } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import {
  FAR_NEIGHBOUR_THRESHOLD,
  MOST_QUOTES,
  NEIGHBOUR_DISCOUNT,
  NEIGHBOUR_THRESHOLD,
} from './level-rules.ts';
import { compareText } from './match.ts';
import { explain } from './why.ts';

/** The relation that the best-supported neighbour lends to a topic without evidence of its own. */
export function adjacentByTopic(
  topic: Topic,
  topics: ReadonlyMap<string, Topic>,
  direct: ReadonlyMap<string, Relation | undefined>,
  isBarred: (evidence: string) => boolean,
): Relation | undefined {
  const neighbours = [...topic.card.requires, ...topic.card.related].flatMap((slug) => {
    const neighbour = topics.get(slug);
    const relation = direct.get(slug);
    if (relation?.level !== 'used' || !neighbour) return [];
    const quotes = relation.support.filter(({ evidence }) => !isBarred(evidence));
    const score = quotes[0]?.score ?? 0;
    return score >= leastScore(topic, neighbour) ? [{ neighbour, quotes, score }] : [];
  });
  const [best] = neighbours.toSorted(
    (a, b) => b.score - a.score || compareText(a.neighbour.slug, b.neighbour.slug),
  );
  if (!best) return undefined;
  return {
    topic: topic.slug,
    level: 'adjacent',
    via: { kind: 'topic', topic: best.neighbour.slug },
    support: best.quotes
      .slice(0, MOST_QUOTES - 1)
      .map((support) => ({ ...support, score: support.score * NEIGHBOUR_DISCOUNT })),
    why: explain.neighbour(best.neighbour.title),
  };
}

/** What is required or stands in the same area leads sooner than what is only related across areas. */
function leastScore({ area, card }: Topic, neighbour: Topic): number {
  const isClose = neighbour.area === area || card.requires.includes(neighbour.slug);
  return isClose ? NEIGHBOUR_THRESHOLD : FAR_NEIGHBOUR_THRESHOLD;
}
