import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/engine/lexicon.ts';
import { compareText, matchText } from '../../../src/engine/match.ts';
import { aTopic } from '../a-topic.ts';

const shelf = [
  aTopic('outbox', { aliases: ['outbox pattern', 'dual write'], practice: ['Debezium'] }),
  aTopic('event-sourcing', { practice: ['event store'] }),
  aTopic('state', { title: 'State', practice: ['state machine'] }),
  aTopic('resilience', { practice: ['Polly', 'circuit breaker'] }),
  aTopic('generics', { aliases: ['generic', 'C#'] }),
  aTopic('aggregate', { aliases: ['aggregate root'] }),
  aTopic('kafka'),
];
const lexicon = buildLexicon(shelf);
const found = (text: string) => matchText(lexicon, text).map(({ topic }) => topic);
const score = (text: string, topic: string) =>
  matchText(lexicon, text).find((hit) => hit.topic === topic)?.score ?? 0;

test.each([
  ['the name', 'I implemented the Outbox pattern.', 'outbox'],
  ['a plural', 'We kept two outboxes.', 'outbox'],
  ['a hyphen', 'An event-sourcing ledger.', 'event-sourcing'],
  ['a joined form', 'An EventSourcing ledger.', 'event-sourcing'],
  ['an inflection', 'The ledger is event sourced.', 'event-sourcing'],
  ['a tool', 'Connected through Debezium.', 'outbox'],
  ['a name with a sign', 'Wrote it in C#.', 'generics'],
])('%s is found', (_case, text, topic) => {
  expect(found(text)).toEqual([topic]);
});

test.each([
  ['another word of the same stem', 'A general improvement.'],
  ['a part of a word', 'The outboxed42 flag and kafkaesque rules.'],
  ['a tool that is also a name, in lower case', 'Our parrot polly talks.'],
  ['words that stand apart', 'A circuit and a breaker.'],
  ['nothing at all', ''],
])('%s is not found', (_case, text) => {
  expect(found(text)).toEqual([]);
});

describe('an everyday word', () => {
  test('alone keeps a fifth of its weight', () => {
    expect(score('The state of the project was poor.', 'state')).toBeCloseTo(0.2);
  });

  test('is the term where nothing else is said', () => {
    expect(score('State', 'state')).toBe(1);
  });

  test('is the term in capitals where the topic writes it so', () => {
    const solid = buildLexicon([aTopic('solid', { title: 'SOLID' })]);
    const scores = ['We applied SOLID throughout.', 'We shipped solid work.'].map(
      (text) => matchText(solid, text)[0]?.score,
    );
    expect(scores).toEqual([1, undefined]);
  });

  test('that is a name and a practice term is the term under a capital', () => {
    const kafkas = buildLexicon([aTopic('kafka', { title: 'Kafka', practice: ['Kafka'] })]);
    const scores = ['We moved to Kafka.', 'We read kafka aloud.'].map(
      (text) => matchText(kafkas, text)[0]?.score,
    );
    expect(scores[0]).toBe(1);
    expect(scores[1]).toBeCloseTo(0.2);
  });

  test.each([
    ['beside "pattern"', 'We used the State pattern.'],
    ['after "design"', 'An order modelled by design state.'],
    ['with another term of the topic', 'A state machine holds the state.'],
  ])('%s is the term', (_case, text) => {
    expect(score(text, 'state')).toBeGreaterThanOrEqual(0.8);
  });
});

test('a long name counts once, not also as the short one inside it', () => {
  expect(matchText(lexicon, 'The outbox pattern.')).toEqual([
    { topic: 'outbox', score: 1, terms: ['outbox pattern'] },
  ]);
});

test('two terms say more than one, and never more than certainty', () => {
  const one = score('Built with Polly.', 'resilience');
  const two = score('A circuit breaker built with Polly.', 'resilience');
  expect(one).toBeCloseTo(0.8);
  expect(two).toBeCloseTo(0.96);
});

test('the same term twice says no more than once', () => {
  expect(score('Polly, and Polly again.', 'resilience')).toBeCloseTo(0.8);
});

test('the strongest term comes first', () => {
  const [hit] = matchText(lexicon, 'With Debezium, an outbox.');
  expect(hit?.terms).toEqual(['Outbox', 'Debezium']);
});

describe('experience that is denied is no experience', () => {
  test.each([
    'I have no experience with Kafka.',
    'No professional hands-on experience with Kafka.',
    'I have never used Kafka.',
    "I haven't used Kafka.",
    'I haven’t worked with Kafka.',
    "I don't have any experience with Kafka.",
    'Little exposure to Kafka.',
    'Unfamiliar with Kafka.',
    'I want to learn Kafka.',
    'Currently learning Kafka.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a denial of something else is none', () => {
  test.each([
    'The Kafka consumer never charges a trade twice.',
    'No message is lost since we moved to Kafka.',
    'We had no experience. Then we ran Kafka.',
    'Without downtime we moved to Kafka.',
    'I led the study of Kafka and taught it.',
  ])('%s', (text) => {
    expect(found(text)).toEqual(['kafka']);
  });
});

test('a text says the same whatever the order of topics', () => {
  const text = 'An outbox with Debezium, Polly, a state machine and event sourcing in C#.';
  const sorted = (topics: typeof shelf) =>
    matchText(buildLexicon(topics), text).toSorted((a, b) => compareText(a.topic, b.topic));
  fc.assert(
    fc.property(fc.shuffledSubarray(shelf, { minLength: shelf.length }), (topics) => {
      expect(sorted(topics)).toEqual(sorted(shelf));
    }),
  );
});

test('every score is from 0 to 1', () => {
  const word = fc.constantFrom(
    'outbox',
    'pattern',
    'Polly',
    'circuit',
    'breaker',
    'state',
    'no',
    '.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      for (const hit of matchText(lexicon, words.join(' '))) {
        expect(hit.score).toBeGreaterThan(0);
        expect(hit.score).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('texts are ordered by code units, in every locale', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
