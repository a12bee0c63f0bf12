import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectSupport, type Candidate } from '../../../src/engine/select.ts';
import { evidence } from '../a-profile.ts';
import type { Evidence } from '../../../src/schemas/profile.ts';

const candidate = (
  id: string,
  {
    score = 0.8,
    raise = 0,
    pinned = false,
    lesson = false,
    text = `${id}one ${id}two`,
    ...fields
  }: Fields = {},
): Candidate => ({
  evidence: evidence(id, text, fields),
  score,
  terms: ['t'],
  raise,
  pinned,
  lesson,
});

type Fields = Partial<Evidence & Omit<Candidate, 'evidence'>>;

const chosen = (candidates: Candidate[], most?: number) =>
  selectSupport(candidates, most).map(({ evidence: id }) => id);

test('the best three are quoted, best first', () => {
  const scores = { a: 0.5, b: 0.9, c: 0.7, d: 0.6 };
  const candidates = Object.entries(scores).map(([id, score]) =>
    candidate(id, { score, source: id }),
  );
  expect(chosen(candidates)).toEqual(['b', 'c', 'd']);
  expect(chosen(candidates, 1)).toEqual(['b']);
});

test('nothing to choose from gives nothing', () => {
  expect(selectSupport([])).toEqual([]);
});

test('a quote keeps its score and its terms', () => {
  expect(selectSupport([candidate('a', { score: 0.7 })])).toEqual([
    { evidence: 'a', score: 0.7, terms: ['t'] },
  ]);
});

test('of two that are equal the later one comes first, ongoing work before all', () => {
  expect(
    chosen([
      candidate('undated', { source: 'a' }),
      candidate('old', { source: 'b', period: { start: '2020', end: '2021' } }),
      candidate('ongoing', { source: 'c', period: { start: '2019' } }),
    ]),
  ).toEqual(['ongoing', 'old', 'undated']);
});

test('of two that are equal in all else the id decides', () => {
  expect(chosen([candidate('b', { source: 'b' }), candidate('a', { source: 'a' })])).toEqual([
    'a',
    'b',
  ]);
});

test('a story is quoted before a job, and a job before a skill list', () => {
  expect(
    chosen([
      candidate('skill', { kind: 'skill', source: 'a' }),
      candidate('job', { kind: 'job', source: 'b' }),
      candidate('story', { kind: 'story', source: 'c' }),
    ]),
  ).toEqual(['story', 'job', 'skill']);
});

test('what tells of a failure is quoted before a bullet that says as much', () => {
  expect(
    chosen([
      candidate('bullet', { source: 'a', score: 0.9 }),
      candidate('failure', { source: 'b', score: 0.85, lesson: true }),
    ]),
  ).toEqual(['failure', 'bullet']);
});

test('ten thousand statements of one topic are chosen from at once', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => candidate(`e${i}`, { source: `s${i}` }));
  const started = performance.now();
  expect(chosen(many)).toHaveLength(3);
  expect(performance.now() - started).toBeLessThan(1000);
});

test('what a route leads to is raised', () => {
  expect(
    chosen([
      candidate('a', { source: 'a', score: 0.8 }),
      candidate('b', { source: 'b', score: 0.7, raise: 0.15 }),
    ]),
  ).toEqual(['b', 'a']);
});

test('a second source is heard before a first one says a third thing', () => {
  expect(
    chosen([
      candidate('a1', { source: 'a', score: 0.9 }),
      candidate('a2', { source: 'a', score: 0.85 }),
      candidate('a3', { source: 'a', score: 0.8 }),
      candidate('b1', { source: 'b', score: 0.7 }),
    ]),
  ).toEqual(['a1', 'b1', 'a2']);
});

test('what is pinned comes first, also from a source that was quoted already', () => {
  expect(
    chosen([
      candidate('best', { source: 'b', score: 1, raise: 0.15, kind: 'story' }),
      ...['p1', 'p2', 'p3'].map((id) => candidate(id, { score: 0.5, pinned: true })),
    ]),
  ).toEqual(['p1', 'p2', 'p3']);
});

const RESUME = 'Implemented the Outbox pattern between SQL databases and RabbitMQ.';
const STORY = 'I implemented the Outbox pattern between our SQL databases and RabbitMQ.';

test('what a story and the resume both tell is quoted once, from the story', () => {
  expect(
    chosen([
      candidate('resume', { text: RESUME, score: 1 }),
      candidate('story', { text: STORY, kind: 'story', score: 0.8 }),
    ]),
  ).toEqual(['story']);
});

test('the same thing in somewhat other words is still told twice', () => {
  expect(
    chosen([
      candidate('resume', { text: 'Reduced the latency of valuations by 30%.' }),
      candidate('story', { text: 'I reduced the latency of computing by 30%.', kind: 'story' }),
    ]),
  ).toEqual(['story']);
});

test('what is told twice is quoted from where it is pinned', () => {
  expect(
    chosen([
      candidate('resume', { text: RESUME, pinned: true }),
      candidate('story', { text: STORY, kind: 'story' }),
    ]),
  ).toEqual(['resume']);
});

test('two statements that share less than most of their words are both quoted', () => {
  expect(
    chosen([
      candidate('a', { text: 'Built the outbox relay with leases.' }),
      candidate('b', { text: 'Built the outbox table and its cleanup job.' }),
    ]),
  ).toEqual(['a', 'b']);
});

test('the order of the candidates does not matter', () => {
  const kinds = ['story', 'job', 'skill', 'education'] as const;
  const candidates = Array.from({ length: 12 }, (_, index) =>
    candidate(`id${index}`, {
      score: 0.5 + (index % 3) * 0.1,
      source: `source${index % 4}`,
      kind: kinds[index % 4],
      text: index % 5 === 0 ? RESUME : `w${index} x${index} y${index}`,
      pinned: index % 7 === 0,
    }),
  );
  const expected = chosen(candidates);
  fc.assert(
    fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
      expect(chosen(shuffled)).toEqual(expected);
    }),
  );
});
