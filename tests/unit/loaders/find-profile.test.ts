import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProfile } from '../../../src/loaders/find-profile.ts';
import { complaintOf } from '../problems.ts';
import { aFolder } from '../folder.ts';

const project = () =>
  aFolder({
    'profile/senior-dotnet/resume.yaml': '{}',
    'profile/data-engineer/resume.json': '{}',
    'profile/local/mine/resume.yml': '{}',
    'profile/local/senior-dotnet/resume.yaml': '{}',
    'profile/empty/guide.yaml': '{}',
    'elsewhere/me/resume.yaml': '{}',
  });

test.each([
  ['nothing is named', undefined, 'profile/senior-dotnet'],
  ['the variable is empty', '', 'profile/senior-dotnet'],
  ['an id is named', 'data-engineer', 'profile/data-engineer'],
  ["an id of one's own is named", 'mine', 'profile/local/mine'],
  ['an id stands in both places', 'senior-dotnet', 'profile/senior-dotnet'],
  ['a folder is named', 'elsewhere/me', 'elsewhere/me'],
  ['a folder is named with its slash', 'profile/local/mine/', 'profile/local/mine'],
])('when %s', (_case, wanted, folder) => {
  const root = project();
  expect(findProfile(root, wanted)).toEqual({
    id: folder.replace(/^.*\//, ''),
    folder: join(root, folder),
  });
});

test('a folder elsewhere on the machine may be named', () => {
  const folder = join(aFolder({ 'me/resume.yaml': '{}' }), 'me');
  expect(findProfile(project(), folder)).toEqual({ id: 'me', folder });
});

test('a name that is neither lists the profiles there are', () => {
  expect(complaintOf(() => findProfile(project(), 'nobody'))).toMatchInlineSnapshot(`
    "LECTERN_PROFILE:1  profile-unknown
      LECTERN_PROFILE is "nobody", which is neither a folder nor one of "data-engineer", "senior-dotnet" and "mine".
      Set LECTERN_PROFILE to a folder that holds a resume.yaml, or to an id such as "data-engineer"."
  `);
});

test('a folder without a resume is no profile', () => {
  expect(complaintOf(() => findProfile(project(), 'empty'))).toContain('"empty"');
});

test('a project without profiles says so', () => {
  expect(complaintOf(() => findProfile(aFolder()))).toMatchInlineSnapshot(`
    "LECTERN_PROFILE:1  profile-unknown
      LECTERN_PROFILE is "senior-dotnet", which is neither a folder nor one of nothing.
      Set LECTERN_PROFILE to a folder that holds a resume.yaml, or to an id such as "ID"."
  `);
});
