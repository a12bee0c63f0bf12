import { expect, test } from 'vitest';
import { buildLexicon, type Node } from '../../../src/engine/lexicon.ts';
import type { Term } from '../../../src/engine/term.ts';
import { aTopic } from '../a-topic.ts';

function termsIn({ terms, next }: Node): Term[] {
  return [...terms, ...[...next.values()].flatMap(termsIn)];
}

const termsOf = (...topics: Parameters<typeof buildLexicon>[0]) =>
  termsIn(buildLexicon(topics).root);
const term = (terms: Term[], text: string) => terms.find((known) => known.text === text);

test('a topic is named by its title, its slug and its aliases, and practised by its practice terms', () => {
  const terms = termsOf(
    aTopic('outbox', {
      title: 'Transactional Outbox',
      aliases: ['dual write'],
      practice: ['Debezium'],
    }),
  );
  expect(terms.map(({ text, origin }) => `${origin} ${text}`)).toEqual(
    expect.arrayContaining([
      'name Transactional Outbox',
      'name outbox',
      'name dual write',
      'practice Debezium',
    ]),
  );
});

test('a name weighs more than a practice term', () => {
  const terms = termsOf(aTopic('outbox', { practice: ['Debezium'] }));
  expect(term(terms, 'Outbox')?.weight).toBe(1);
  expect(term(terms, 'Debezium')?.weight).toBe(0.8);
});

test('a term that four topics share weighs half', () => {
  const terms = termsOf(
    ...['a', 'b', 'c', 'd'].map((slug) => aTopic(slug, { practice: ['Polly'] })),
  );
  const polly = terms.filter(({ text }) => text === 'Polly');
  expect(polly).toHaveLength(4);
  expect(polly[0]?.weight).toBeCloseTo(0.4);
});

test('a term that a topic writes twice counts once', () => {
  const terms = termsOf(aTopic('outbox', { title: 'Outbox', aliases: ['outbox', 'Outboxes'] }));
  expect(terms).toHaveLength(1);
});

test('two or three words are also found joined', () => {
  const lexicon = buildLexicon([aTopic('event-sourcing')]);
  expect([...lexicon.root.next.keys()]).toEqual(['event', 'eventsourc']);
});

test.each([
  ['an everyday word', 'state', true],
  ['an everyday word as a title', 'Bridge', true],
  ['a word of the field', 'idempotency', false],
  ['several words', 'state machine', false],
])('%s needs company: %s', (_case, alias, ambiguous) => {
  const terms = termsOf(aTopic('zzz', { aliases: [alias] }));
  expect(term(terms, alias)?.ambiguous).toBe(ambiguous);
});

test('an everyday word with a capital names a tool where it is practised', () => {
  const terms = termsOf(aTopic('resilience', { practice: ['Polly', 'retries'] }));
  expect(term(terms, 'Polly')).toMatchObject({ proper: true, ambiguous: false });
  expect(term(terms, 'retries')?.proper).toBe(false);
});

test('spellings of one stem are kept side by side, plurals are not', () => {
  const terms = termsOf(
    aTopic('containers', { practice: ['containerisation', 'containerised', 'containerisations'] }),
  );
  const spelled = terms.map(({ words }) => words.map(({ lower }) => lower).join(' '));
  expect(spelled).toEqual(['containers', 'containerisation', 'containerised']);
});

test('two very common words need company, a longer term does not', () => {
  const terms = termsOf(
    aTopic('zzz', { aliases: ['use case', 'circuit breaker', 'time to work'] }),
  );
  const loose = terms.filter((known) => known.loose).map(({ text }) => text);
  expect(loose).toEqual(['use case']);
});

test('topics are near whichever of them names the other', () => {
  const { places } = buildLexicon([aTopic('saga', { requires: ['outbox'] }), aTopic('outbox')]);
  expect([...(places.get('outbox')?.near ?? [])]).toEqual(['saga']);
});
