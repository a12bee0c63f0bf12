import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relate } from '../../../src/engine/relate.ts';
import type { EvidenceKind, Profile } from '../../../src/schemas/profile.ts';
import { aProfile, evidence } from '../a-profile.ts';
import { aTopic } from '../a-topic.ts';

const shelf = [
  aTopic('outbox', { practice: ['Debezium', 'RabbitMQ'], related: ['saga'] }),
  aTopic('saga', { practice: ['RabbitMQ', 'compensation'], requires: ['outbox'] }),
  aTopic('state', { title: 'State', practice: ['state machine'], related: ['saga', 'outbox'] }),
  aTopic('kafka', { practice: ['RabbitMQ'] }),
  aTopic('uml', { aliases: ['use case'] }),
];

const words = (
  'outbox Debezium RabbitMQ saga compensation state machine pattern kafka UML use case no never ' +
  'experience with . built the ledger'
).split(' ');
const kinds: EvidenceKind[] = ['job', 'project', 'story', 'education', 'skill', 'headline'];
const SOURCES = ['s0', 's1', 's2'];
const SUBJECTS: string[][] = [['saga'], ['kafka', 'UML'], ['use cases']];
const STORIES = ['tale0', 'tale1'];

const statement = fc.record({
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
  kind: fc.constantFrom(...kinds),
  source: fc.constantFrom(...SOURCES),
  story: fc.option(fc.constantFrom(...STORIES), { nil: undefined }),
  line: fc.integer({ min: 1, max: 4 }),
});

const ids = Array.from({ length: 12 }, (_, index) => `e${index}`);
const named = fc.subarray([...ids, ...STORIES], { maxLength: 4 });
const byTopic = fc.dictionary(fc.constantFrom(...shelf.map(({ slug }) => slug)), named, {
  maxKeys: 3,
});

const profiles: fc.Arbitrary<Profile> = fc
  .record({
    statements: fc.array(statement, { maxLength: ids.length }),
    routes: fc.array(
      fc.record({
        when: fc.constantFrom(...SUBJECTS),
        use: fc.subarray(SOURCES, { minLength: 1 }),
      }),
      { maxLength: 2 },
    ),
    pins: byTopic,
    never: byTopic,
    private: fc.subarray([...ids, ...STORIES, 's0', 'e1*', '*2'], { maxLength: 4 }),
  })
  .map(({ statements, ...guide }) =>
    aProfile(
      statements.map(({ text, ...fields }, index) => evidence(`e${index}`, text.join(' '), fields)),
      guide,
      SOURCES.map((id) => ({ id, name: id, kind: 'job' })),
    ),
  );

const shuffled = <Value>(values: readonly Value[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length });
const bySlug = (profile: Profile, topics = shelf) =>
  relate(profile, topics).toSorted((a, b) => (a.topic < b.topic ? -1 : 1));

test('the order of topics does not matter', () => {
  fc.assert(
    fc.property(profiles, shuffled(shelf), (profile, topics) => {
      expect(bySlug(profile, topics)).toEqual(bySlug(profile));
    }),
  );
});

test('the order of evidence does not matter', () => {
  fc.assert(
    fc.property(
      profiles.chain((profile) => fc.tuple(fc.constant(profile), shuffled(profile.evidence))),
      ([profile, statements]) => {
        expect(bySlug({ ...profile, evidence: statements })).toEqual(bySlug(profile));
      },
    ),
  );
});

test('a statement that has to do with no topic changes nothing', () => {
  fc.assert(
    fc.property(profiles, fc.constantFrom(...kinds), (profile, kind) => {
      const more = evidence('unrelated', 'Watered the plants.', { kind, source: 'garden' });
      const garden = { id: 'garden', name: 'Garden', kind };
      const grown = {
        ...profile,
        evidence: [more, ...profile.evidence],
        sources: [...profile.sources, garden],
      };
      expect(relate(grown, shelf)).toEqual(relate(profile, shelf));
    }),
  );
});

test('a private statement is never quoted, by whatever way', () => {
  fc.assert(
    fc.property(profiles, fc.constantFrom(...ids), (profile, id) => {
      const hidden = { ...profile, guide: { ...profile.guide, private: [id] } };
      const quoted = relate(hidden, shelf).flatMap(({ support }) => support);
      expect(quoted.map((quote) => quote.evidence)).not.toContain(id);
    }),
  );
});

test('a private statement leaves no trace: the result is as if it were not there', () => {
  fc.assert(
    fc.property(profiles, fc.constantFrom(...ids), (profile, id) => {
      const hidden = { ...profile, guide: { ...profile.guide, private: [id] } };
      const without = {
        ...profile,
        guide: { ...profile.guide, private: [] },
        evidence: profile.evidence.filter((known) => known.id !== id),
      };
      expect(relate(hidden, shelf)).toEqual(relate(without, shelf));
    }),
  );
});

test('what is never used for a topic is not quoted there', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      for (const { topic, support } of relate(profile, shelf)) {
        for (const quote of support) {
          const found = profile.evidence.find(({ id }) => id === quote.evidence);
          const banned = profile.guide.never[topic] ?? [];
          expect(banned).not.toContain(found?.id);
          if (found?.story !== undefined) expect(banned).not.toContain(found.story);
        }
      }
    }),
  );
});

test('each quote is a statement of the profile, quoted once, with a score from 0 to 1', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const known = profile.evidence.map(({ id }) => id);
      for (const { support, level, why } of relate(profile, shelf)) {
        const quoted = support.map((quote) => quote.evidence);
        expect(known).toEqual(expect.arrayContaining(quoted));
        expect(new Set(quoted).size).toBe(quoted.length);
        expect(quoted.length).toBeLessThanOrEqual(3);
        expect(quoted.length === 0).toBe(level === 'none');
        expect(why.length).toBeGreaterThan(0);
        for (const { score } of support) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

test('the input is left as it was', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const before = structuredClone(profile);
      relate(profile, shelf);
      expect(profile).toEqual(before);
    }),
    { numRuns: 30 },
  );
});
