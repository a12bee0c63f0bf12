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

const only = (topics: typeof shelf) => {
  const lexiconOf = buildLexicon(topics);
  return (text: string, topic: string, vouched?: ReadonlySet<string>) =>
    matchText(lexiconOf, text, vouched).find((hit) => hit.topic === topic)?.score ?? 0;
};

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

describe('a capital', () => {
  const scoreOf = only([
    aTopic('strategy'),
    aTopic('visitor'),
    aTopic('saga', { practice: ['Temporal', 'Spark'] }),
    aTopic('kafka', { title: 'Kafka', practice: ['Kafka'] }),
  ]);
  test.each([
    ['amid a sentence names the pattern', 'Replaced the nested switch by Strategy.', 1],
    ['in a list of such names does', 'Used Strategy and Visitor in the pricing engine.', 1],
    ['beside another capital is part of a name', 'Worked with the bank at Strategy Street.', 0.2],
    ['after "of" is part of a title', 'Worked as the head of Strategy in Vienna.', 0.2],
    ['after an article is part of a name', 'Moved to Dublin to lead the Strategy group.', 0.2],
    ['in a list of other names is none', 'Worked with the Sales, Strategy and Finance teams.', 0.2],
    ['at the start of a clause is no proof', 'Strategy was written for the board.', 0.2],
  ])('%s', (_case, text, expected) => {
    expect(scoreOf(text, 'strategy')).toBeCloseTo(expected);
  });

  test('at the start of a clause is no product', () => {
    expect(scoreOf('Temporal partitioning', 'saga')).toBeCloseTo(0.16);
    expect(scoreOf('Moved the flow to Temporal.', 'saga')).toBeCloseTo(0.8);
    expect(scoreOf('Temporal', 'saga')).toBeCloseTo(0.8);
  });

  test('at the start of a clause is a product where people know the word as a name', () => {
    expect(scoreOf('Kafka consumers read the feed.', 'kafka')).toBe(1);
  });
});

describe('company of an everyday word', () => {
  const scoreOf = only([
    aTopic('batch', { area: 'data', related: ['debezium'] }),
    aTopic('debezium', { area: 'data' }),
    aTopic('lakehouse', { area: 'data' }),
    aTopic('kubernetes', { area: 'cloud' }),
    aTopic('saga', { area: 'patterns' }),
    aTopic('visitor', { area: 'patterns', practice: ['syntax tree walker'] }),
  ]);
  test.each([
    ['a related topic', 'The batch fed Debezium.', 'batch', 0.6],
    ['a topic of its area', 'The batch fed a lakehouse.', 'batch', 0.35],
    ['a topic of another area', 'The batch ran on Kubernetes.', 'batch', 0.2],
    ['any topic, for a seldom word', 'Wrote sagas on Kubernetes.', 'saga', 0.6],
    ['two words of a longer term', 'A visitor over the syntax tree.', 'visitor', 0.6],
  ])('%s', (_case, text, topic, expected) => {
    expect(scoreOf(text, topic)).toBeCloseTo(expected);
  });

  test('a route of the person that names the word', () => {
    expect(scoreOf('The batch ran at night.', 'batch', new Set(['batch']))).toBe(1);
  });
});

test('a lone word that is bound to another thing is that thing', () => {
  expect(score('Fixed the outbox of the mail client.', 'outbox')).toBeCloseTo(0.2);
  expect(score('Fixed the outbox of the Kafka feed, with Debezium.', 'outbox')).toBeGreaterThan(
    0.8,
  );
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

test.each(['With no outbox.', 'Without an outbox.', 'Debezium instead of an outbox.'])(
  'what is denied at once is not told: %s',
  (text) => {
    expect(matchText(lexicon, text).flatMap(({ terms }) => terms)).not.toContain('Outbox');
  },
);
