import { describe, expect, test } from 'vitest';
import { cardSchema, type CardInput } from '../../../src/schemas/card.ts';
import { aCard, words } from '../a-card.ts';

const times = <Value>(count: number, value: Value): Value[] =>
  Array.from({ length: count }, () => value);
const fits = (fields: Partial<CardInput>) => cardSchema.safeParse(aCard(fields)).success;

const STEP = { what: 'It happens.', why: 'It has to.' };
const FAILURE = { symptom: 'It stops.', cause: 'A fault.', fix: 'A guard.' };
const SOURCE = {
  title: 'A paper',
  by: 'Somebody',
  year: 2024,
  url: 'https://example.org',
  supports: 'The claim.',
};
const core = { ask: 'Why?', answer: words(50), level: 'core' as const };
const senior = { ...core, level: 'senior' as const };

test('what an author may leave out is empty', () => {
  const { practice, compare, requires, related, prompts, questions } = cardSchema.parse(aCard());
  expect({ practice, compare, requires, related, prompts }).toEqual({
    practice: [],
    compare: [],
    requires: [],
    related: [],
    prompts: [],
  });
  expect(questions[0]?.follow_ups).toEqual([]);
});

type Limit = [name: string, build: (count: number) => Partial<CardInput>, min: number, max: number];

describe('a text has to have so many words', () => {
  const limits: Limit[] = [
    ['definition', (n) => ({ definition: words(n) }), 6, 40],
    ['say.short', (n) => ({ say: { short: words(n), long: words(250) } }), 60, 90],
    ['say.long', (n) => ({ say: { short: words(70), long: words(n) } }), 220, 300],
    ['what of a step', (n) => ({ steps: times(4, { ...STEP, what: words(n) }) }), 1, 60],
    ['why of a step', (n) => ({ steps: times(4, { ...STEP, why: words(n) }) }), 1, 60],
    ['a force', (n) => ({ forces: times(2, words(n)) }), 1, 60],
    ['use_when', (n) => ({ use_when: times(2, words(n)) }), 1, 60],
    ['avoid_when', (n) => ({ avoid_when: times(2, words(n)) }), 1, 60],
    ['a gain', (n) => ({ trade_offs: times(2, { gain: words(n), cost: 'It.' }) }), 1, 60],
    ['a cost', (n) => ({ trade_offs: times(2, { gain: 'It.', cost: words(n) }) }), 1, 60],
    ['a symptom', (n) => ({ failure_modes: times(3, { ...FAILURE, symptom: words(n) }) }), 1, 60],
    ['a truth', (n) => ({ misconceptions: [{ said: 'It.', truth: words(n) }] }), 1, 80],
    ['a question', (n) => ({ questions: times(5, { ...senior, ask: words(n) }) }), 1, 50],
    ['an answer', (n) => ({ questions: times(5, { ...senior, answer: words(n) }) }), 40, 120],
    [
      'the answer of a follow-up',
      (n) => ({
        questions: times(5, { ...senior, follow_ups: [{ ask: 'And?', answer: words(n) }] }),
      }),
      1,
      70,
    ],
    ['a prompt', (n) => ({ prompts: [words(n)] }), 1, 40],
    [
      'what a source supports',
      (n) => ({ sources: times(3, { ...SOURCE, supports: words(n) }) }),
      1,
      60,
    ],
  ];

  test.each(limits)('%s', (_name, build, min, max) => {
    expect([min - 1, min, max, max + 1].map((count) => fits(build(count)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a list has to have so many entries', () => {
  const limits: Limit[] = [
    ['aliases', (n) => ({ aliases: times(n, 'name') }), 1, Infinity],
    ['steps', (n) => ({ steps: times(n, STEP) }), 4, 8],
    ['forces', (n) => ({ forces: times(n, 'One.') }), 2, Infinity],
    ['use_when', (n) => ({ use_when: times(n, 'One.') }), 2, Infinity],
    ['avoid_when', (n) => ({ avoid_when: times(n, 'One.') }), 2, Infinity],
    ['trade_offs', (n) => ({ trade_offs: times(n, { gain: 'One.', cost: 'Two.' }) }), 2, Infinity],
    ['failure_modes', (n) => ({ failure_modes: times(n, FAILURE) }), 3, Infinity],
    [
      'misconceptions',
      (n) => ({ misconceptions: times(n, { said: 'A.', truth: 'B.' }) }),
      1,
      Infinity,
    ],
    ['questions', (n) => ({ questions: times(n, senior) }), 5, Infinity],
    ['prompts', (n) => ({ prompts: times(n, 'It was …') }), 0, 2],
    ['sources', (n) => ({ sources: times(n, SOURCE) }), 3, Infinity],
    [
      'versions',
      (n) => ({ verified: { on: '2026-11-21', versions: times(n, '.NET') } }),
      1,
      Infinity,
    ],
  ];

  test.each(limits)('%s', (_name, build, min, max) => {
    expect(fits(build(min))).toBe(true);
    if (min > 0) expect(fits(build(min - 1))).toBe(false);
    if (max === Infinity) return expect(fits(build(40))).toBe(true);
    expect([fits(build(max)), fits(build(max + 1))]).toEqual([true, false]);
  });
});

test('one senior question is not enough', () => {
  expect(fits({ questions: [senior, core, core, core, core] })).toBe(false);
  expect(fits({ questions: [senior, senior, core, core, core] })).toBe(true);
});

test.each<[string, Partial<CardInput>]>([
  ['an alias of 81 characters', { aliases: ['a'.repeat(81)] }],
  ['an empty alias', { aliases: [' '] }],
  ['an address without https', { sources: times(3, { ...SOURCE, url: 'http://example.org' }) }],
  ['an address of a script', { sources: times(3, { ...SOURCE, url: 'javascript:alert(1)' }) }],
  ['a year before printing', { sources: times(3, { ...SOURCE, year: 1899 }) }],
  ['a slug with a capital', { requires: ['Outbox'] }],
  ['a slug that leads out of the folder', { related: ['../outbox'] }],
  ['a day that is not in the calendar', { verified: { on: '2026-02-30', versions: ['.NET'] } }],
])('%s is refused', (_case, fields) => {
  expect(fits(fields)).toBe(false);
});

test.each([
  ['the card', { ...aCard(), summary: 'x' }],
  ['a step', aCard({ steps: times(4, { ...STEP, how: 'x' }) })],
  ['a source', aCard({ sources: times(3, { ...SOURCE, page: 'x' }) })],
])('a field that nobody knows is refused in %s', (_place, card) => {
  expect(cardSchema.safeParse(card).error?.issues[0]?.code).toBe('unrecognized_keys');
});
