import { describe, expect, test } from 'vitest';
import { levels } from '../../src/schemas/relation.ts';
import { readLabels } from './fixture.ts';
import { measureQuality } from './measure.ts';
import { relateStrangers } from './strangers.ts';

/** What the engine reaches, rounded down to a hundredth: a change may raise these, and says why when it lowers one. */
const FLOORS = {
  tune: { levelAccuracy: 0.97, precision: 0.96, recall: 0.98 },
  held: { levelAccuracy: 0.94, precision: 0.94, recall: 0.94 },
} as const;

/** Sentences of strangers' CVs that are taken for exactly what they are. */
const STRANGERS_FLOOR = 22;

describe.each(['tune', 'held'] as const)('on the labels of the split %s', (split) => {
  const quality = measureQuality(split);

  test.each(['levelAccuracy', 'precision', 'recall'] as const)('%s keeps its floor', (figure) => {
    expect(quality[figure]).toBeGreaterThanOrEqual(FLOORS[split][figure]);
  });

  test('every pair is counted once, by what was expected and found', () => {
    const counts = levels.flatMap((level) => Object.values(quality.confusions[level]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(quality.pairs);
  });
});

test('strangers who use the words of patterns for other things are taken at their word', () => {
  const right = relateStrangers().filter(({ finds, found }) => finds.join() === found.join());
  expect(right.length).toBeGreaterThanOrEqual(STRANGERS_FLOOR);
});

test.each([
  { level: 'used', least: 30 },
  { level: 'claimed', least: 15 },
  { level: 'studied', least: 8 },
  { level: 'adjacent', least: 15 },
  { level: 'none', least: 20 },
] as const)('at least $least pairs are labelled $level, spread over both splits', (row) => {
  const labelled = readLabels().filter(({ level }) => level === row.level);
  const tuned = labelled.filter(({ split }) => split === 'tune').length;
  expect(labelled.length).toBeGreaterThanOrEqual(row.least);
  expect(Math.abs(labelled.length - 2 * tuned)).toBeLessThanOrEqual(2);
});

test('a pair is labelled once', () => {
  const pairs = readLabels().map(({ topic, profile }) => `${profile} × ${topic}`);
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([]);
});
