import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/engine/relate.ts';
import type { Story } from '../../../src/schemas/profile.ts';
import { levels } from '../../../src/schemas/relation.ts';
import { aProfile, evidence } from '../a-profile.ts';
import { aTopic } from '../a-topic.ts';

const outbox = aTopic('outbox', { practice: ['Debezium'] });
const first = (...args: Parameters<typeof relate>) => relate(...args)[0];

test('one small profile shows each of the five levels', () => {
  const shelf = [
    outbox,
    aTopic('kafka'),
    aTopic('uml'),
    aTopic('inbox', { related: ['outbox'] }),
    aTopic('saga'),
  ];
  const profile = aProfile([
    evidence('e1', 'Built an outbox.'),
    evidence('e2', 'Kafka', { kind: 'skill', source: 'skills' }),
    evidence('e3', 'Covered UML.', { kind: 'education', source: 'school' }),
  ]);
  expect(relate(profile, shelf).map(({ level }) => level)).toEqual(levels);
});

describe('what a statement can carry', () => {
  test.each([
    ['story', 'used'],
    ['job', 'used'],
    ['project', 'used'],
    ['skill', 'claimed'],
    ['headline', 'claimed'],
    ['education', 'studied'],
  ] as const)('a %s makes it %s', (kind, level) => {
    expect(first(aProfile([evidence('e', 'An outbox.', { kind })]), [outbox])?.level).toBe(level);
  });

  test('the nearest level wins, and only it is quoted', () => {
    const profile = aProfile([
      evidence('skill', 'Outbox', { kind: 'skill', source: 'skills' }),
      evidence('job', 'With Debezium, the ledger was streamed.'),
      evidence('school', 'A thesis on the outbox.', { kind: 'education', source: 'school' }),
    ]);
    expect(first(profile, [outbox])).toMatchObject({
      level: 'used',
      support: [{ evidence: 'job' }],
    });
  });

  test('a weak mention in a job does not stand before a firm one in a skill list', () => {
    const state = aTopic('state', { practice: ['Stateless'] });
    const profile = aProfile([
      evidence('job', 'Reported the state of the project.'),
      evidence('skill', 'Stateless', { kind: 'skill', source: 'skills' }),
    ]);
    expect(first(profile, [state])).toMatchObject({ level: 'claimed' });
  });
});

describe('a lower level that says much more', () => {
  const shelf = ['cqrs', 'mediator'].map((slug) => aTopic(slug, { practice: ['MediatR'] }));
  const weak = evidence('job', 'Started with MediatR and more.');

  test('is the honest one', () => {
    const claim = evidence('skill', 'CQRS', { kind: 'skill', source: 'skills' });
    expect(first(aProfile([weak, claim]), shelf)).toMatchObject({ level: 'claimed' });
  });

  test('does not stand before what the guide pins', () => {
    const claim = evidence('skill', 'CQRS', { kind: 'skill', source: 'skills' });
    const profile = aProfile([weak, claim], { pins: { cqrs: ['job'] } });
    expect(first(profile, shelf)).toMatchObject({ level: 'used' });
  });

  test('of two statements of one level, the much weaker is not quoted', () => {
    const firm = evidence('firm', 'Separated reads from writes by CQRS.', { source: 'other' });
    expect(first(aProfile([weak, firm]), shelf)?.support).toMatchObject([{ evidence: 'firm' }]);
  });
});

test('a story tells of a failure before a bullet that names the topic as well', () => {
  const profile = aProfile([
    evidence('bullet', 'Ran an outbox for ledgers.'),
    evidence('built', 'Built the outbox in batches.', { kind: 'story', source: 'a' }),
    evidence('failed', 'An outbox without leases failed.', { kind: 'story', source: 'b' }),
  ]);
  const sections = [
    { heading: 'What I built', evidence: ['built'] },
    { heading: 'Failure', evidence: ['failed'] },
  ];
  const frontmatter = {} as Story['frontmatter'];
  profile.stories.push({ slug: 'tale', file: 'tale.md', frontmatter, sections });
  expect(first(profile, [outbox])?.support.map((quote) => quote.evidence)).toEqual([
    'failed',
    'built',
    'bullet',
  ]);
});

test('an everyday word is meant technically where the person routes it to its source', () => {
  const inference = aTopic('serving-inference', { aliases: ['inference'] });
  const said = [evidence('e', 'Performs audio inference at night.')];
  const routes = [{ when: ['inference'], use: ['acme'] }];
  expect(first(aProfile(said), [inference])?.level).toBe('none');
  expect(first(aProfile(said, { routes }), [inference])?.level).toBe('used');
});

test('a practice term that three topics share is not enough alone', () => {
  const shelf = ['a', 'b', 'c'].map((slug) => aTopic(slug, { practice: ['Polly', `Kit${slug}`] }));
  expect(first(aProfile([evidence('e', 'Used Polly.')]), shelf)?.level).toBe('none');
  expect(first(aProfile([evidence('e', 'Used Polly and Kita.')]), shelf)?.level).toBe('used');
});

describe('why', () => {
  test('names the words that made the match', () => {
    const profile = aProfile([evidence('e', 'An outbox with Debezium.')]);
    expect(first(profile, [outbox])?.why).toEqual(['it names “Outbox” and “Debezium”']);
  });

  test('tells of a route that points there', () => {
    const profile = aProfile([evidence('e', 'An outbox.')], {
      routes: [{ when: ['outbox'], use: ['acme'] }],
    });
    expect(first(profile, [outbox])?.why).toEqual(['it names “Outbox”', 'your routes point there']);
  });

  test('tells of a pin, and of no words that are not there', () => {
    const profile = aProfile([evidence('e', 'Nothing is lost.')], { pins: { outbox: ['e'] } });
    expect(first(profile, [outbox])?.why).toEqual(['your guide pins it here']);
  });

  test('says honestly that there is nothing', () => {
    expect(first(aProfile([]), [outbox])).toEqual({
      topic: 'outbox',
      level: 'none',
      support: [],
      why: ['no statement of the profile names Outbox or what practising it looks like'],
    });
  });
});

describe('pins', () => {
  const statements = [
    evidence('named', 'An outbox.', { kind: 'story', source: 'a', story: 'tale' }),
    evidence('pinned', 'Nothing is lost when the process dies.'),
  ];

  test('a pinned statement comes first, though it names nothing', () => {
    const profile = aProfile(statements, { pins: { outbox: ['pinned'] } });
    expect(first(profile, [outbox])?.support.map((quote) => quote.evidence)).toEqual([
      'pinned',
      'named',
    ]);
  });

  test('a pinned story brings each of its statements', () => {
    const profile = aProfile(
      [
        evidence('s1', 'We lost messages.', { kind: 'story', story: 'tale' }),
        evidence('s2', 'Then the table came.', { kind: 'story', story: 'tale' }),
      ],
      { pins: { outbox: ['tale'] } },
    );
    expect(first(profile, [outbox])?.support).toHaveLength(2);
  });

  test('a pin lifts a weak mention over the threshold and keeps its words', () => {
    const state = aTopic('state');
    const profile = aProfile([evidence('e', 'The state of an order.')], { pins: { state: ['e'] } });
    expect(first(profile, [state])).toMatchObject({
      level: 'used',
      support: [{ score: 0.5, terms: ['State'] }],
    });
  });

  test('a pin of something that is not there changes nothing', () => {
    const profile = aProfile(statements, { pins: { outbox: ['nobody'], nowhere: ['pinned'] } });
    expect(relate(profile, [outbox])).toEqual(relate(aProfile(statements), [outbox]));
  });

  test.each([
    ['private', { private: ['pinned'] }],
    ['never used', { never: { outbox: ['pinned'] } }],
  ])('what is %s is not quoted, pinned or not', (_case, guide) => {
    const profile = aProfile(statements, { pins: { outbox: ['pinned'] }, ...guide });
    expect(first(profile, [outbox])?.support.map((quote) => quote.evidence)).toEqual(['named']);
  });
});

describe('what is never used for a topic', () => {
  const sharding = aTopic('sharding');
  const text = 'An outbox and sharding.';

  test.each([
    ['a statement', ['e']],
    ['a story', ['tale']],
  ])('%s stays with the others', (_case, ids) => {
    const profile = aProfile([evidence('e', text, { kind: 'story', story: 'tale' })], {
      never: { outbox: ids },
    });
    expect(relate(profile, [outbox, sharding]).map(({ level }) => level)).toEqual(['none', 'used']);
  });
});

test.each([
  ['the statement', 'e'],
  ['the source', 'acme'],
  ['the story', 'tale'],
  ['a pattern', 'ta*'],
])('a private statement makes no relation, named by %s', (_case, pattern) => {
  const profile = aProfile([evidence('e', 'An outbox.', { kind: 'story', story: 'tale' })], {
    private: [pattern],
  });
  expect(first(profile, [outbox])?.level).toBe('none');
});

test('each topic of the shelf has one relation, in the order of the shelf', () => {
  const shelf = ['c', 'a', 'b'].map((slug) => aTopic(slug));
  expect(relate(aProfile([]), shelf).map(({ topic }) => topic)).toEqual(['c', 'a', 'b']);
});

test('a source is heard again when a route leads to it', () => {
  const profile = aProfile(
    [
      evidence('a', 'An outbox of leases.', { source: 'first' }),
      evidence('b', 'An outbox in batches.', { source: 'second' }),
    ],
    { routes: [{ when: ['outbox'], use: ['second'] }] },
  );
  expect(first(profile, [outbox])?.support[0]?.evidence).toBe('b');
});
