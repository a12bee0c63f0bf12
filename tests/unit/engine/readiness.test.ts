import { describe, expect, test } from 'vitest';
import { explainTerms, rankGaps, rankStories } from '../../../src/engine/readiness.ts';
import type { Level, Relation } from '../../../src/schemas/relation.ts';
import { aTopic } from '../a-topic.ts';

/** A relation that quotes these statements. */
function relation(topic: string, level: Level, ...quotes: string[]): Relation {
  const support = quotes.map((evidence) => ({ evidence, score: 1, terms: [] }));
  if (level === 'none') return { topic, level, support: [], why: [] };
  if (level !== 'adjacent') return { topic, level, support, why: [] };
  return { topic, level, support, via: { kind: 'topic', topic: 'near' }, why: [] };
}

const none = (...topics: string[]) => topics.map((topic) => relation(topic, 'none'));

describe('gaps', () => {
  const slugs = (gaps: { topic: string }[]) => gaps.map(({ topic }) => topic);

  test.each([
    { level: 'used', isGap: false },
    { level: 'studied', isGap: false },
    { level: 'claimed', isGap: true },
    { level: 'adjacent', isGap: true },
    { level: 'none', isGap: true },
  ] as const)('a topic at the level "$level" is a gap: $isGap', ({ level, isGap }) => {
    const gaps = rankGaps([aTopic('saga')], [relation('saga', level)], new Set());
    expect(slugs(gaps)).toEqual(isGap ? ['saga'] : []);
  });

  test('a topic without a relation is a gap', () => {
    expect(rankGaps([aTopic('saga')], [], new Set())).toEqual([
      { topic: 'saga', level: 'none', core: false, leaning: [] },
    ]);
  });

  test('a core area comes before a supporting one on which more topics lean', () => {
    const topics = [
      aTopic('uml', { area: 'side' }),
      aTopic('saga', { area: 'main' }),
      aTopic('cases', { area: 'side', requires: ['uml'] }),
    ];
    const gaps = rankGaps(topics, none('uml', 'saga'), new Set(['main']));
    expect(slugs(gaps)).toEqual(['saga', 'uml', 'cases']);
  });

  test('within an area the topic on which more others lean comes first, whatever its level', () => {
    const topics = [aTopic('a'), aTopic('b'), aTopic('c', { requires: ['b'] })];
    const relations = [relation('a', 'claimed'), relation('b', 'adjacent'), relation('c', 'used')];
    expect(slugs(rankGaps(topics, relations, new Set()))).toEqual(['b', 'a']);
  });

  test('a topic leans once, whether it requires, stands beside or does both; none leans on itself', () => {
    const topics = [
      aTopic('a', { related: ['a'] }),
      aTopic('b', { requires: ['a'], related: ['a'] }),
      aTopic('c', { related: ['a'] }),
    ];
    const [first] = rankGaps(topics, [], new Set());
    expect(first).toMatchObject({ topic: 'a', leaning: ['b', 'c'] });
  });

  test('among equals a claim comes before a blank, and what is near comes last', () => {
    const topics = ['a', 'b', 'c'].map((slug) => aTopic(slug));
    const relations = [relation('a', 'adjacent'), relation('b', 'none'), relation('c', 'claimed')];
    expect(slugs(rankGaps(topics, relations, new Set()))).toEqual(['c', 'b', 'a']);
  });

  test('equals stand in the order of the shelf, ten at most', () => {
    const topics = Array.from({ length: 12 }, (_, index) => aTopic(`t${index}`));
    expect(slugs(rankGaps(topics, [], new Set()))).toEqual(
      topics.slice(0, 10).map(({ slug }) => slug),
    );
  });
});

describe('stories', () => {
  const story = (slug: string, ...evidence: string[]) => ({ slug, evidence });

  test('the story that more topics quote comes first', () => {
    const relations = [relation('a', 'used', 'one'), relation('b', 'used', 'two', 'one')];
    const ranked = rankStories([story('short', 'two'), story('long', 'one')], relations);
    expect(ranked.map((entry) => entry.story)).toEqual(['long', 'short']);
  });

  test('one topic that was done outweighs two that are only near', () => {
    const relations = [
      relation('a', 'adjacent', 'near'),
      relation('b', 'adjacent', 'near'),
      relation('c', 'used', 'done'),
    ];
    const ranked = rankStories([story('beside', 'near'), story('at', 'done')], relations);
    expect(ranked.map((entry) => entry.story)).toEqual(['at', 'beside']);
  });

  test('a topic counts once for a story however often it is quoted, nearest level first', () => {
    const relations = [relation('a', 'adjacent', 'one'), relation('b', 'used', 'one', 'two')];
    expect(rankStories([story('s', 'one', 'two')], relations)).toEqual([
      {
        story: 's',
        supports: [
          { topic: 'b', level: 'used' },
          { topic: 'a', level: 'adjacent' },
        ],
      },
    ]);
  });

  test('a story that no topic quotes is left out', () => {
    expect(rankStories([story('s', 'one')], [relation('a', 'used', 'other')])).toEqual([]);
  });

  test('equals keep the order in which they come, ten at most', () => {
    const stories = Array.from({ length: 12 }, (_, index) => story(`s${11 - index}`, `e${index}`));
    const relations = stories.map(({ slug, evidence }) => relation(slug, 'used', ...evidence));
    expect(rankStories(stories, relations).map((entry) => entry.story)).toEqual(
      stories.slice(0, 10).map(({ slug }) => slug),
    );
  });
});

describe('terms of a CV', () => {
  const topics = [
    aTopic('event-sourcing', { practice: ['Marten'] }),
    aTopic('async-await', { aliases: ['async', 'asynchronous programming'] }),
    aTopic('solid', { aliases: ['SOLID'] }),
  ];
  const explain = (term: string) => explainTerms([term], topics)[0];

  test.each([
    { term: 'Event Sourcing', why: 'its title', named: ['event-sourcing'] },
    { term: 'eventsourcing', why: 'its title, written as one word', named: ['event-sourcing'] },
    { term: 'Asynchronous programming', why: 'an alias', named: ['async-await'] },
    { term: 'SOLID principles', why: 'an alias and the kind of thing', named: ['solid'] },
  ])('"$term" is explained by the topic that has it as $why', ({ term, named }) => {
    expect(explain(term)).toEqual({ term, named, practised: [] });
  });

  test('a tool is practised in a topic that is not called so', () => {
    expect(explain('Marten')).toEqual({
      term: 'Marten',
      named: [],
      practised: ['event-sourcing'],
    });
  });

  test.each([
    { term: 'Async messaging', why: 'only half of it is the name of a topic' },
    { term: 'Kubernetes', why: 'no topic names it' },
    { term: '', why: 'it has no words' },
  ])('"$term" has no topic, because $why', ({ term }) => {
    expect(explain(term)).toEqual({ term, named: [], practised: [] });
  });

  test('a name comes before what merely practises it, and terms keep their order', () => {
    const shelf = [aTopic('a', { practice: ['Marten'] }), aTopic('b', { aliases: ['Marten'] })];
    expect(explainTerms(['Marten', 'Other'], shelf)).toEqual([
      { term: 'Marten', named: ['b'], practised: ['a'] },
      { term: 'Other', named: [], practised: [] },
    ]);
  });
});
