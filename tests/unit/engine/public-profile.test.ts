import { expect, test } from 'vitest';
import { publicProfile } from '../../../src/engine/public-profile.ts';
import { resumeSchema } from '../../../src/schemas/resume.ts';
import { aProfile, evidence } from '../a-profile.ts';

const told = evidence('acme-led-the-outbox', 'Led the outbox.');
const secret = evidence('acme-met-the-buyer', 'Met the buyer.');
const covert = evidence('wharf-mended-nets', 'Mended nets.', { source: 'wharf' });

function profileWith(hidden: string[]) {
  const profile = aProfile([told, secret, covert], { private: hidden }, [
    { id: 'acme', name: 'Acme', kind: 'job', entry: { section: 'work', index: 0 } },
    { id: 'wharf', name: 'Wharf', kind: 'job', entry: { section: 'work', index: 1 } },
  ]);
  return publicProfile({
    ...profile,
    resume: resumeSchema.parse({
      work: [
        { name: 'Acme', summary: 'Led the outbox. Met the buyer.', highlights: ['Met the buyer.'] },
        { name: 'Wharf', highlights: ['Mended nets.'] },
      ],
    }),
    stories: [
      {
        slug: 'told-tale',
        file: 'stories/told-tale.md',
        frontmatter: { title: 'Told tale' },
        sections: [{ heading: 'Situation', evidence: [told.id, secret.id] }],
      },
    ],
  });
}

test('a profile that hides nothing comes back as it is', () => {
  expect(profileWith([]).evidence).toEqual([told, secret, covert]);
});

test('a hidden statement leaves the evidence, the story and the texts of the resume', () => {
  const { evidence: left, resume, stories } = profileWith([secret.id]);
  expect(left).toEqual([told, covert]);
  expect(stories[0]?.sections).toEqual([{ heading: 'Situation', evidence: [told.id] }]);
  expect(resume.work[0]).toMatchObject({ summary: 'Led the outbox.', highlights: [] });
});

test('a hidden source takes its statements and its entry of the resume with it', () => {
  const { evidence: left, sources, resume } = profileWith(['wharf']);
  expect(left).toEqual([told, secret]);
  expect(sources.map(({ id }) => id)).toEqual(['acme']);
  expect(resume.work.map(({ name }) => name)).toEqual(['Acme']);
});

test('a pattern hides whatever begins so', () => {
  expect(profileWith(['acme-*']).evidence).toEqual([covert]);
});

test('a hidden story is gone', () => {
  expect(profileWith(['told-tale']).stories).toEqual([]);
});
