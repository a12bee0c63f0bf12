import { describe, expect, test } from 'vitest';
import { buildAnswerIndex } from '../../../src/client/answer-index.ts';
import { shelf } from './a-shelf.ts';

const index = buildAnswerIndex(shelf);
const slugs = (query: string) => index.find(query).map(({ slug }) => slug);

const TABLE: Record<string, [query: string, expected: string][]> = {
  'an exact name': [
    ['outbox', 'outbox'],
    ['Transactional Outbox', 'outbox'],
    ['dual write', 'outbox'],
    ['INBOX', 'idempotent-consumer'],
    ['invariant', 'aggregate'],
    ['read model', 'cqrs'],
    ['DI', 'dependency-injection'],
    ['dip', 'dependency-inversion'],
    ['XA', 'two-phase-commit'],
  ],
  'a name as it is being typed': [
    ['dual wri', 'outbox'],
    ['idem', 'idempotent-consumer'],
    ['agg', 'aggregate'],
    ['circuit b', 'circuit-breaker'],
    ['event so', 'event-sourcing'],
    ['two-ph', 'two-phase-commit'],
    ['command query resp', 'cqrs'],
    ['lit', 'little-law'],
    ['seriali', 'serialisation'],
  ],
  'a name with a slip of the pen': [
    ['idempotancy', 'idempotent-consumer'],
    ['agregate', 'aggregate'],
    ['circuit braker', 'circuit-breaker'],
    ['outobx', 'outbox'],
    ['evnet sourcing', 'event-sourcing'],
    ['dependancy injection', 'dependency-injection'],
    ['dependancy inversoin', 'dependency-inversion'],
    ['two fase commit', 'two-phase-commit'],
    ['tail latancy', 'tail-latency'],
    ['asyncronous programing', 'async-await'],
    ['agrega', 'aggregate'],
    ['idempotan', 'idempotent-consumer'],
    ['cirkuit bre', 'circuit-breaker'],
  ],
  'words together or apart': [
    ['eventsourcing', 'event-sourcing'],
    ['out box', 'outbox'],
    ['circuitbreaker', 'circuit-breaker'],
    ['two phase commit', 'two-phase-commit'],
    ['configure await', 'async-await'],
    ['stack alloc', 'span-and-memory'],
  ],
  'an odd term': [
    ['C#', 'records'],
    ['c sharp record', 'records'],
    ['p99', 'tail-latency'],
    ['2PC', 'two-phase-commit'],
    ['2 pc', 'two-phase-commit'],
    ['N+1', 'n-plus-one'],
    ['n + 1', 'n-plus-one'],
    ['n plus one', 'n-plus-one'],
    ['Span<T>', 'span-and-memory'],
    ['span', 'span-and-memory'],
    ['async/await', 'async-await'],
    ['async-await', 'async-await'],
    ['L = λW', 'little-law'],
    ["Little's law", 'little-law'],
    ['little’s law', 'little-law'],
    ['littles law', 'little-law'],
    ['.NET', 'serialisation'],
    ['dot net', 'serialisation'],
    ['dotnet', 'serialisation'],
    ['c sharp', 'records'],
    ['C-sharp', 'records'],
  ],
  'another spelling': [
    ['serialization', 'serialisation'],
    ['serializ', 'serialisation'],
    ['JSON serializer', 'serialisation'],
    ['polymorphic behavior', 'serialisation'],
    ['materialized view', 'cqrs'],
    ['queuing formula', 'little-law'],
  ],
  'a name in a sentence': [
    ['what is the outbox pattern?', 'outbox'],
    ["what's event sourcing", 'event-sourcing'],
    ['explain two phase commit', 'two-phase-commit'],
    ['when should I use CQRS?', 'cqrs'],
    ['how does a circuit breaker close again', 'circuit-breaker'],
    ['how big should an aggregate be', 'aggregate'],
    ["what's p99?", 'tail-latency'],
    ['what does 2PC mean', 'two-phase-commit'],
  ],
  'a whole question': [
    ['how do I avoid losing a message when the db commits?', 'outbox'],
    ['why do we charge the customer twice?', 'idempotent-consumer'],
    ['message delivered twice', 'idempotent-consumer'],
    ['one slow vendor takes everything down', 'circuit-breaker'],
    ['why is the average response time misleading', 'tail-latency'],
    ["I don't see my own change after saving", 'cqrs'],
    ['page sends hundreds of queries', 'n-plus-one'],
    ['how many threads do I need', 'little-law'],
    ['what if the coordinator dies', 'two-phase-commit'],
    ['singleton holds a scoped service', 'dependency-injection'],
    ['who owns the interface', 'dependency-inversion'],
    ['threads are blocked and requests hang', 'async-await'],
    ['change the shape of a stored event', 'event-sourcing'],
    ['avoid copying memory when parsing lines', 'span-and-memory'],
    ['are two records with the same values equal', 'records'],
  ],
  'a tool of the trade': [
    ['Polly', 'circuit-breaker'],
    ['mass transit', 'outbox'],
    ['TransactionScope', 'two-phase-commit'],
    ['AddScoped', 'dependency-injection'],
    ['EF Core', 'n-plus-one'],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_kind, rows) => {
  test.each(rows)('%s is answered by %s', (query, expected) => {
    expect(slugs(query)[0]).toBe(expected);
  });
});

test.each([
  ['nothing', ''],
  ['white space', '  \n'],
  ['punctuation', '?! …'],
  ['words that no card knows', 'xylophone zebra'],
  ['a long word that no card knows', 'photosynthesis'],
  ['a technology that no card knows', 'kubernetes'],
  ['keys struck at random', 'asdfghjkl'],
])('%s has no answer', (_case, query) => {
  expect(slugs(query)).toEqual([]);
});

test('there are at most eight answers, or as many as are asked for', () => {
  expect(slugs('a message of the database').length).toBeLessThanOrEqual(8);
  expect(index.find('message', 2)).toHaveLength(2);
});

test('the topic of exactly that name stands before those whose names begin so', () => {
  const named = (slug: string, title: string) => {
    const [first] = shelf;
    return first === undefined ? [] : [{ ...first, slug, title, aliases: [] }];
  };
  const cards = [...named('saga-log', 'Saga Log'), ...named('saga', 'Saga')];
  expect(
    buildAnswerIndex(cards)
      .find('saga')
      .map(({ slug }) => slug),
  ).toEqual(['saga', 'saga-log']);
});

test.each([
  ['how is DI different from DIP?', ['dependency-injection', 'dependency-inversion']],
  ['cqrs vs event sourcing', ['cqrs', 'event-sourcing']],
  ['difference between outbox and 2PC', ['outbox', 'two-phase-commit']],
])('%s is answered by both', (query, both) => {
  expect(slugs(query).slice(0, 2).toSorted()).toEqual(both);
});

test('the answer is the card as it was given', () => {
  expect(index.find('outbox')[0]).toBe(shelf[0]);
});

test('an empty shelf has no answers', () => {
  expect(buildAnswerIndex([]).find('outbox')).toEqual([]);
});

test('a query that is a pattern or markup is only words', () => {
  expect(slugs('.*(+?^${}[]|\\')).toEqual([]);
  expect(slugs('<script>outbox</script>')).toContain('outbox');
  expect(slugs('__proto__ constructor')).toEqual([]);
});
