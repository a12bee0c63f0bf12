import { describe, expect, test } from 'vitest';
import { matchText } from '../../../src/engine/match.ts';
import { found, lexicon } from './a-lexicon.ts';

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

test.each(['With no outbox.', 'Without an outbox.', 'Debezium instead of an outbox.'])(
  'what is denied at once is not told: %s',
  (text) => {
    expect(matchText(lexicon, text).flatMap(({ terms }) => terms)).not.toContain('Outbox');
  },
);
