import { expect, test } from 'vitest';
import { readProfile } from '../../../src/loaders/profile.ts';
import { complaintOf } from '../problems.ts';
import { aFolder } from '../folder.ts';

const STORY = '---\ntitle: Tale\norganisation: ETNA\n---\nIt happened to us.\n';
const RESUME = 'work:\n  - name: ETNA\n    highlights: [Built the outbox relay.]\n';

test('a profile is its resume, its guide and its stories, with all their statements', () => {
  const folder = aFolder({
    'resume.yaml': RESUME,
    'guide.yaml': 'notes: { outbox: Mine. }',
    'stories/b.md': STORY.replace('ETNA', 'Acme'),
    'stories/a.md': STORY,
  });
  const profile = readProfile(folder, 'me');
  expect(profile.id).toBe('me');
  expect(profile.guide.notes).toEqual({ outbox: 'Mine.' });
  expect(profile.stories.map(({ slug }) => slug)).toEqual(['a', 'b']);
  expect(profile.sources.map(({ id }) => id)).toEqual(['summary', 'etna', 'acme']);
  expect(profile.evidence.map(({ id, source }) => `${source} ${id}`)).toEqual([
    'etna etna-built-the-outbox-relay',
    'etna a-it-happened-to-us',
    'acme b-it-happened-to-us',
  ]);
});

test.each([
  ['a resume alone', { 'resume.yaml': RESUME }],
  ['an empty guide', { 'resume.yaml': RESUME, 'guide.yaml': '# nothing yet\n' }],
  [
    'a resume in JSON',
    { 'resume.json': '{"work": [{"name": "ETNA", "highlights": ["Built the outbox relay."]}]}' },
  ],
  ['a resume named .yml', { 'resume.yml': RESUME }],
  [
    'notes beside the stories',
    { 'resume.yaml': RESUME, 'stories/notes.txt': 'x', 'stories/.a.md': 'x' },
  ],
])('%s is enough', (_case, files) => {
  const { evidence, stories } = readProfile(aFolder(files), 'me');
  expect(evidence.map(({ text }) => text)).toEqual(['Built the outbox relay.']);
  expect(stories).toEqual([]);
});

test('a story about the same thing twice has one source', () => {
  const story = STORY.replace('ETNA', 'Acme');
  const folder = aFolder({ 'resume.yaml': '{}', 'stories/a.md': story, 'stories/b.md': story });
  const { sources, evidence } = readProfile(folder, 'me');
  expect(sources.map(({ id }) => id)).toEqual(['summary', 'acme']);
  expect(new Set(evidence.map(({ id }) => id)).size).toBe(2);
});

test('the faults of several files are reported at once', () => {
  const folder = aFolder({
    'resume.yaml': 'work:\n  - nme: ETNA\n',
    'guide.yaml': 'focus:\n  core: [Architecture]\nroute: []\n',
    'stories/a.md': '---\nproject: Spred\n---\nText.\n',
    'stories/b.md': STORY,
    'stories/c.md': '---\ntitle: "x\n---\nText.\n',
  });
  expect(complaintOf(() => readProfile(folder, 'me'))).toMatchInlineSnapshot(`
    "resume.yaml:2:5  field-missing
      The field \`work[0].name\` is missing; it holds the employer.
      Add \`work[0].name\`.

    guide.yaml:2:10  field-format
      \`focus.core[0]\` is "Architecture", which is not lower-case letters, digits and single hyphens, as in "outbox" or "async-await".
      Write lower-case letters, digits and single hyphens, as in "outbox" or "async-await".

    guide.yaml:3:1  field-unknown
      \`route\` is not a field here; allowed are "focus", "routes", "emphasis", "assistant", "pins", "never", "notes", "private" and "order".
      Did you mean \`routes\`?

    stories/a.md:2:1  field-missing
      The field \`title\` is missing; it holds what the story is called.
      Add \`title\`.

    stories/c.md:2:10  yaml-syntax
      This is not valid YAML: Missing closing "quote
      Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
  `);
});

test('a folder without a resume is refused', () => {
  const folder = aFolder({ 'guide.yaml': '{}' });
  expect(complaintOf(() => readProfile(folder, 'me')).replace(folder, 'profile'))
    .toMatchInlineSnapshot(`
    "profile/resume.yaml:1  file-missing
      resume.yaml is missing: it holds the jobs, projects, education and skills
      Create resume.yaml."
  `);
});
