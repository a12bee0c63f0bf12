import { buildLexicon } from '../../../src/engine/lexicon.ts';
import { matchText } from '../../../src/engine/match.ts';
import { aTopic } from '../a-topic.ts';

/** A small shelf of terms of every kind. */
export const shelf = [
  aTopic('outbox', { aliases: ['outbox pattern', 'dual write'], practice: ['Debezium'] }),
  aTopic('event-sourcing', { practice: ['event store'] }),
  aTopic('state', { title: 'State', practice: ['state machine'] }),
  aTopic('resilience', { practice: ['Polly', 'circuit breaker'] }),
  aTopic('generics', { aliases: ['generic', 'C#'] }),
  aTopic('aggregate', { aliases: ['aggregate root'] }),
  aTopic('kafka'),
];
export const lexicon = buildLexicon(shelf);
/** Slugs of the topics that a text names. */
export const found = (text: string) => matchText(lexicon, text).map(({ topic }) => topic);
/** How strongly a text speaks for a topic, 0 when it does not name it. */
export const score = (text: string, topic: string) =>
  matchText(lexicon, text).find((hit) => hit.topic === topic)?.score ?? 0;

/** The same for a shelf of these topics alone. */
export const only = (topics: typeof shelf) => {
  const lexiconOf = buildLexicon(topics);
  return (text: string, topic: string, vouched?: ReadonlySet<string>) =>
    matchText(lexiconOf, text, vouched).find((hit) => hit.topic === topic)?.score ?? 0;
};
