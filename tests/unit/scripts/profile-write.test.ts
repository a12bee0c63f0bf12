import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importProfile } from '../../../scripts/profile/import-profile.ts';
import { writeProfile } from '../../../scripts/profile/write-profile.ts';
import { LecternError } from '../../../src/errors/problem.ts';
import { aFolder } from '../folder.ts';
import { imported } from '../importer/imported-files.ts';

const CV = '# Experience\n\n## Acme — Engineer (2020 – now)\n\n- Built the relay\n';

test('an import writes the four parts of a profile and says what to do next', async () => {
  const root = aProject({ 'cv.md': `${CV}\n# Whatever\n\nNobody knows.\n` });
  const told = await importProfile(root, join(root, 'cv.md'), { name: 'ada' });
  expect(told.replace(root, '.')).toMatchInlineSnapshot(`
    "Imported ./cv.md into profile/local/ada.

    Recognised: 1 job, 0 projects, 0 schools, 0 certificates, 0 skills in 0 groups, 0 languages, 0 stories, 0 routes, 1 statement.
    Taken as headings, names and dates: 2 lines, kept in resume.yaml under meta.import.

    Please check:
      - 2 pieces found no place: unmapped.md has each with where it stood.

    Next:
      LECTERN_PROFILE=ada npm start"
  `);
  expect(readdirSync(join(root, 'profile/local/ada')).toSorted()).toEqual([
    'guide.yaml',
    'resume.yaml',
    'unmapped.md',
  ]);
});

test('a profile that is there is replaced only with --force, and then as a whole', async () => {
  const root = aProject({ 'cv.md': CV, 'profile/local/ada/stories/old.md': 'old' });
  const cv = join(root, 'cv.md');
  expect(await refusal(importProfile(root, cv, { name: 'ada' }))).toMatchInlineSnapshot(`
    "--name:1  import-exists
      The profile "ada" exists already (profile/local/ada).
      Choose another name, or replace it with \`--force\`."
  `);
  expect(existsSync(join(root, 'profile/local/ada/resume.yaml'))).toBe(false);
  await importProfile(root, cv, { name: 'ada', force: true });
  expect(existsSync(join(root, 'profile/local/ada/stories'))).toBe(false);
  expect(readdirSync(join(root, 'profile/local'))).toEqual(['ada']);
});

test.each([['../../x'], ['Ada'], ['a/b'], ['..'], [''], ['.hidden'], ['C:\\x']])(
  'the name "%s" is refused and nothing is written',
  async (name) => {
    const root = aProject({ 'cv.md': CV });
    expect(await refusal(importProfile(root, join(root, 'cv.md'), { name }))).toContain(
      'import-name',
    );
    expect(readdirSync(root)).toEqual(['cv.md', 'src']);
  },
);

test('the name of a profile that comes with the project is refused, also with --force', async () => {
  const root = aProject({ 'cv.md': CV, 'profile/lead/resume.yaml': 'work: []' });
  const told = await refusal(
    importProfile(root, join(root, 'cv.md'), { name: 'lead', force: true }),
  );
  expect(told).toContain('this one comes with the project');
});

test('when a word would be lost nothing is written, and what was there stays', () => {
  const root = aProject({ 'profile/local/ada/resume.yaml': 'work: []' });
  const made = imported(CV);
  made.pieces.push({ text: 'forgotten', place: 'line 9' });
  const target = join(root, 'profile/local/ada');
  expect(() => writeProfile(root, target, made)).toThrow(
    /these words would have been lost: "forgotten"/,
  );
  expect(readFileSync(join(target, 'resume.yaml'), 'utf8')).toBe('work: []');
  expect(readdirSync(join(root, 'profile/local'))).toEqual(['ada']);
});

test('a profile that would not build is not written', () => {
  const root = aProject();
  const made = imported(CV);
  Object.assign((made.resume.work as object[])[0] ?? {}, { startDate: 'soon' });
  expect(() => writeProfile(root, join(root, 'profile/local/ada'), made)).toThrow(/startDate/);
  expect(readdirSync(join(root, 'profile/local'))).toEqual([]);
});

test('a file that is not there is named', async () => {
  const root = aProject();
  expect(await refusal(importProfile(root, join(root, 'no.md'), { name: 'ada' }))).toContain(
    'There is no file',
  );
});

async function refusal(doing: Promise<unknown>): Promise<string> {
  const error = await doing.then(
    () => 'no complaint',
    (reason: unknown) => reason,
  );
  return error instanceof LecternError ? error.message : String(error);
}

/** A project without topics, and some files more. */
function aProject(files: Record<string, string> = {}): string {
  return aFolder({ 'src/content/docs/.gitkeep': '', ...files });
}
