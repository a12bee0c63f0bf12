import { describe, expect, test } from 'vitest';
import { buildLexicon } from '../../../src/engine/lexicon.ts';
import { matchText } from '../../../src/engine/match.ts';
import { aTopic } from '../a-topic.ts';
import { only, score } from './a-lexicon.ts';

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
