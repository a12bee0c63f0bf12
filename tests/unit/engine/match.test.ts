import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/engine/lexicon.ts';
import { compareText, matchText } from '../../../src/engine/match.ts';
import { aTopic } from '../a-topic.ts';
import { found, lexicon, only, score, shelf } from './a-lexicon.ts';

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

describe('an abbreviation', () => {
  const scoreOf = only([aTopic('gc', { aliases: ['DATAS', 'REST', 'ETL'] })]);
  test.each([
    ['is no inflection of a word', 'We store data.', 0],
    ['is found in capitals', 'We tuned DATAS.', 1],
    ['is found in the plural', 'We wrote ETLs.', 1],
    ['that is no everyday word is found in lower case', 'We wrote etl jobs.', 1],
    ['that is an everyday word is not', 'The rest of the day.', 0],
  ])('%s', (_case, text, expected) => {
    expect(scoreOf(text, 'gc')).toBe(expected);
  });
});

describe('a word within a longer term', () => {
  const scoreOf = only([
    aTopic('saga', { aliases: ['saga orchestration'] }),
    aTopic('orchestration'),
    aTopic('microservices'),
    aTopic('events', { practice: ['event-driven microservices', 'Kafka Streams'] }),
    aTopic('kafka', { title: 'Kafka', practice: ['Kafka'] }),
  ]);
  test.each([
    ['is not also the topic of that word', 'Saga orchestration for payments.', 'orchestration', 0],
    ['is, where it stands apart', 'Saga and orchestration of jobs.', 'orchestration', 1],
    [
      'of the field stays one in a practice term',
      'Event-driven microservices.',
      'microservices',
      1,
    ],
    ['that is a product stays itself', 'Wrote jobs with Kafka Streams.', 'kafka', 1],
  ])('%s', (_case, text, topic, expected) => {
    expect(scoreOf(text, topic)).toBe(expected);
  });
});

describe('two words', () => {
  const scoreOf = only([aTopic('cdc', { aliases: ['incremental load', 'ordered processing'] })]);
  test.each([
    ['with one between them', 'Learnt of incremental data loads.', 0.7],
    ['turned round', 'Loads that are incremental.', 0.7],
    ['in two clauses', 'We were incremental. Loads grew.', 0],
    ['of a list', 'Incremental, slow loads.', 0],
    ['joined by "and"', 'Incremental and loads.', 0],
    ['too far apart', 'Incremental changes to the nightly loads.', 0],
    ['one of which is another word', 'From order processing to stock.', 0],
  ])('%s', (_case, text, expected) => {
    expect(scoreOf(text, 'cdc')).toBeCloseTo(expected);
  });

  test('that are everyday ones and stand apart are no evidence alone', () => {
    const apart = only([aTopic('zzz', { aliases: ['data quality'] })]);
    expect(apart('The quality of the data rose.', 'zzz')).toBeCloseTo(0.35);
  });

  test('that are very common say less without company', () => {
    const loose = only([aTopic('uml', { aliases: ['use case', 'UML'] })]);
    expect(loose('Laid the ground for AI use cases.', 'uml')).toBeCloseTo(0.6);
    expect(loose('Wrote use cases in UML.', 'uml')).toBe(1);
  });
});

describe('a text that is nothing but terms', () => {
  const shared = (count: number) =>
    only(Array.from({ length: count }, (_, i) => aTopic(`t${i}`, { practice: ['DDD'] })));
  test.each([
    ['is evidence for each of four topics', 4, 'DDD', 0.5],
    ['is none for each of twenty', 20, 'DDD', 0.8 / Math.sqrt(20)],
    ['is what it is in a sentence', 4, 'Applied DDD.', 0.4],
  ])('%s', (_case, count, text, expected) => {
    expect(shared(count)(text, 't0')).toBeCloseTo(expected);
  });
});
