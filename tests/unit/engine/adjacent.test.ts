import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/engine/relate.ts';
import { aProfile, evidence } from '../a-profile.ts';
import { aTopic } from '../a-topic.ts';

const outbox = aTopic('outbox', { title: 'Transactional Outbox' });
const saga = aTopic('saga', { title: 'Saga' });

const relationOf = (topic: string, ...args: Parameters<typeof relate>) =>
  relate(...args).find((relation) => relation.topic === topic);

describe('a neighbour', () => {
  const inbox = aTopic('inbox', { related: ['outbox'] });

  test('lends its quotes at half their score, and the reason names it', () => {
    const profile = aProfile([evidence('e', 'Built an outbox.')]);
    expect(relationOf('inbox', profile, [outbox, inbox])).toEqual({
      topic: 'inbox',
      level: 'adjacent',
      via: { kind: 'topic', topic: 'outbox' },
      support: [{ evidence: 'e', score: 0.5, terms: ['outbox'] }],
      why: ['your work tells of Transactional Outbox, which stands beside this topic'],
    });
  });

  test('that is required lends as well', () => {
    const relay = aTopic('relay', { requires: ['outbox'] });
    const profile = aProfile([evidence('e', 'Built an outbox.')]);
    expect(relationOf('relay', profile, [outbox, relay])?.level).toBe('adjacent');
  });

  test('lends two quotes at most', () => {
    const profile = aProfile(
      ['leases', 'batches', 'retention'].map((word, index) =>
        evidence(`e${index}`, `An outbox: ${word}, shard${index}, lag${index}.`, { source: word }),
      ),
    );
    expect(relationOf('inbox', profile, [outbox, inbox])?.support).toHaveLength(2);
  });

  test.each([
    ['is only claimed', { kind: 'skill' as const }],
    ['was only studied', { kind: 'education' as const }],
  ])('that %s lends nothing', (_case, fields) => {
    const profile = aProfile([evidence('e', 'An outbox.', fields)]);
    expect(relationOf('inbox', profile, [outbox, inbox])?.level).toBe('none');
  });

  test.each([
    ['by its name', 'Built an outbox.', 'adjacent'],
    ['by one practice term', 'Ran Debezium.', 'none'],
  ])('of another area leads %s: %s', (_case, text, level) => {
    const far = aTopic('inbox', { area: 'far', related: ['outbox'] });
    const practised = aTopic('outbox', { practice: ['Debezium'] });
    expect(relationOf('inbox', aProfile([evidence('e', text)]), [practised, far])?.level).toBe(
      level,
    );
  });

  test('leads one step, not two', () => {
    const far = aTopic('far', { related: ['inbox'] });
    const profile = aProfile([evidence('e', 'Built an outbox.')]);
    expect(relationOf('far', profile, [outbox, inbox, far])?.level).toBe('none');
  });

  test('with the better evidence is the one that leads', () => {
    const both = aTopic('both', { related: ['saga', 'outbox'] });
    const practised = aTopic('saga', { practice: ['compensation'] });
    const profile = aProfile([
      evidence('weaker', 'Wrote a compensation.'),
      evidence('better', 'Built an outbox.'),
    ]);
    expect(relationOf('both', profile, [outbox, practised, both])).toMatchObject({
      via: { topic: 'outbox' },
    });
  });

  test('outside the shelf is passed over', () => {
    const alone = aTopic('alone', { related: ['elsewhere'] });
    expect(relationOf('alone', aProfile([evidence('e', 'An outbox.')]), [alone])?.level).toBe(
      'none',
    );
  });

  test('does not lend what is never used for the topic', () => {
    const profile = aProfile([evidence('e', 'Built an outbox.')], { never: { inbox: ['e'] } });
    const relations = relate(profile, [outbox, inbox]);
    expect(relations.map(({ level }) => level)).toEqual(['used', 'none']);
  });
});

describe('a route', () => {
  const routes = [{ when: ['saga'], use: ['acme'] }];

  test('leads to what its source says that touches the topic', () => {
    const profile = aProfile(
      [
        evidence('first', 'Began the job.'),
        evidence('touching', 'Moved state between services.', { line: 2 }),
      ],
      { routes: [{ when: ['pattern'], use: ['acme'] }] },
    );
    const state = aTopic('state-pattern', { aliases: ['state'] });
    expect(relationOf('state-pattern', profile, [state])).toMatchObject({
      level: 'adjacent',
      support: [{ evidence: 'touching', terms: ['state'] }],
    });
  });

  test('leads to the first thing that its source says where nothing touches the topic', () => {
    const profile = aProfile(
      [evidence('second', 'Then that.', { line: 9 }), evidence('first', 'This.', { line: 2 })],
      { routes },
    );
    expect(relationOf('saga', profile, [saga])).toEqual({
      topic: 'saga',
      level: 'adjacent',
      via: { kind: 'route', when: 'saga', source: 'acme' },
      support: [{ evidence: 'first', score: 0, terms: [] }],
      why: ['your routes lead from “saga” to acme'],
    });
  });

  test('leads to the source that touches the topic before the one that is written first', () => {
    const profile = aProfile(
      [
        evidence('dull', 'Began the job there.', { source: 'first' }),
        evidence('touching', 'Moved state between services.', { source: 'second' }),
      ],
      { routes: [{ when: ['pattern'], use: ['first', 'second'] }] },
    );
    const state = aTopic('state-pattern', { aliases: ['state'] });
    expect(relationOf('state-pattern', profile, [state])).toMatchObject({
      via: { source: 'second' },
    });
  });

  test('with the more specific subject leads', () => {
    const profile = aProfile(
      [
        evidence('a', 'Said this there.', { source: 'a' }),
        evidence('b', 'Or that.', { source: 'b' }),
      ],
      {
        routes: [
          { when: ['layers'], use: ['a'] },
          { when: ['layers of rock'], use: ['b'] },
        ],
      },
    );
    const rock = aTopic('rock', { aliases: ['layers of rock'] });
    expect(relationOf('rock', profile, [rock])).toMatchObject({
      via: { when: 'layers of rock', source: 'b' },
    });
  });

  test.each([
    ['the route’s subject', evidence('near', 'Taught geology.', { line: 3 })],
    ['the area', evidence('near', 'Built an outbox.', { line: 3 })],
    ['anything in a whole sentence', evidence('near', 'Began the job there.', { line: 3 })],
  ])('prefers what says something of %s', (_case, near) => {
    const profile = aProfile([evidence('first', 'Went on.'), near], {
      routes: [{ when: ['geology'], use: ['acme'], areas: ['area'] }],
    });
    expect(relationOf('rock', profile, [outbox, aTopic('rock')])?.support).toMatchObject([
      { evidence: 'near' },
    ]);
  });

  test('quotes no job title', () => {
    const profile = aProfile([evidence('title', 'Team Lead')], { routes });
    Object.assign(profile.sources[0] ?? {}, { role: 'Team Lead' });
    expect(relationOf('saga', profile, [saga])?.level).toBe('none');
  });

  test('comes after a neighbour', () => {
    const near = aTopic('saga', { related: ['outbox'] });
    const profile = aProfile([evidence('e', 'Built an outbox.')], { routes });
    expect(relationOf('saga', profile, [outbox, near])).toMatchObject({ via: { kind: 'topic' } });
  });

  test('goes on to its next source when the first has nothing to say', () => {
    const profile = aProfile([evidence('e', 'This.', { source: 'other' })], {
      routes: [{ when: ['saga'], use: ['silent', 'other'] }],
    });
    profile.sources.unshift({ id: 'silent', name: 'silent', kind: 'job' });
    expect(relationOf('saga', profile, [saga])).toMatchObject({ via: { source: 'other' } });
  });

  test.each([
    ['private', { private: ['first'] }, 'second'],
    ['never used for the topic', { never: { saga: ['first'] } }, 'second'],
  ])('does not lead to what is %s', (_case, guide, quoted) => {
    const profile = aProfile(
      [evidence('first', 'This.'), evidence('second', 'That.', { line: 2 })],
      { routes, ...guide },
    );
    expect(relationOf('saga', profile, [saga])?.support).toMatchObject([{ evidence: quoted }]);
  });

  test('does not lead to a source that is private as a whole', () => {
    const profile = aProfile([evidence('first', 'This.')], { routes, private: ['acme'] });
    expect(relationOf('saga', profile, [saga])).toMatchObject({ level: 'none', support: [] });
  });
});
