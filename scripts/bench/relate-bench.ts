import { parse } from 'yaml';
import { relate } from '../../src/engine/relate.ts';
import { cardSchema } from '../../src/schemas/card.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { generateResume, profileOf } from '../fixture-site/generate-profile.ts';
import { generateTopics, titleOf } from '../fixture-site/generate-topics.ts';

export const SHELF = 1000;
export const RUNS = 5;

export type RelateFigures = {
  evidence: number;
  /** Median of five runs after one that is not counted. */
  ms: number;
  /** Topics with quotes. */
  related: number;
};

/** Measures the relating of a generated profile to 1,000 generated topics. */
export function benchRelate(evidence: number): RelateFigures {
  const topics = shelf();
  const profile = profileOf(generateResume(evidence, SHELF));
  const relations = relate(profile, topics);
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    relate(profile, topics);
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return {
    evidence,
    ms: times[Math.floor(RUNS / 2)] ?? 0,
    related: relations.filter(({ support }) => support.length > 0).length,
  };
}

let made: Topic[] | undefined;

function shelf(): Topic[] {
  made ??= generateTopics(SHELF).map(({ area, slug, card }, index) => ({
    id: `${area}/${slug}`,
    area,
    slug,
    title: titleOf(index),
    card: cardSchema.parse(parse(card)),
    words: 0,
  }));
  return made;
}
