import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inLearningOrder } from '../../../src/engine/learning-order.ts';
import { aTopic } from '../a-topic.ts';

const order = (topics: ReturnType<typeof aTopic>[]) =>
  inLearningOrder(topics).map(({ slug }) => slug);

test('topics that require nothing are ordered by title, whatever its case', () => {
  expect(
    order([aTopic('c', { title: 'beta' }), aTopic('b', { title: 'Gamma' }), aTopic('a')]),
  ).toEqual(['a', 'c', 'b']);
});

test('two topics of one title are ordered by slug', () => {
  expect(order([aTopic('b', { title: 'Same' }), aTopic('a', { title: 'Same' })])).toEqual([
    'a',
    'b',
  ]);
});

test('a topic comes after what it requires', () => {
  expect(
    order([aTopic('a', { requires: ['b'] }), aTopic('b', { requires: ['c'] }), aTopic('c')]),
  ).toEqual(['c', 'b', 'a']);
});

test('what stands outside the list is not waited for', () => {
  expect(order([aTopic('b', { requires: ['elsewhere'] }), aTopic('c')])).toEqual(['b', 'c']);
});

test('a circle is passed over and follows by title', () => {
  expect(
    order([aTopic('b', { requires: ['a'] }), aTopic('a', { requires: ['b'] }), aTopic('z')]),
  ).toEqual(['z', 'a', 'b']);
});

test('every topic appears once, after all it requires, in whatever order they come', () => {
  const slugs = Array.from({ length: 8 }, (_, index) => `t${index}`);
  const shelf = fc
    .tuple(...slugs.map((_, index) => fc.subarray(slugs.slice(0, index))))
    .map((requires) => slugs.map((slug, index) => aTopic(slug, { requires: requires[index] })));
  fc.assert(
    fc.property(shelf, fc.integer(), (topics, seed) => {
      const rotated = topics.map((_, i) => topics[(i + Math.abs(seed)) % topics.length]);
      const ordered = inLearningOrder(rotated.filter((topic) => topic !== undefined));
      expect(ordered.map(({ slug }) => slug).toSorted()).toEqual(slugs);
      for (const [place, { card }] of ordered.entries()) {
        const before = ordered.slice(0, place).map(({ slug }) => slug);
        expect(before).toEqual(expect.arrayContaining(card.requires));
      }
      expect(order(topics)).toEqual(ordered.map(({ slug }) => slug));
    }),
    { numRuns: 40 },
  );
});
