import { randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { LecternError, problem } from '../../src/errors/problem.ts';
import type { Imported } from '../../src/importer/imported.ts';
import { lostWords } from '../../src/importer/lost-words.ts';
import { profileFiles } from '../../src/importer/profile-files.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { slugSchema } from '../../src/schemas/slug.ts';
import { readSoundProfile } from './check-profile.ts';

/**
 * Where an imported profile goes.
 * @throws LecternError for a name that is no slug or is taken
 */
export function profileTarget(root: string, id: string, force: boolean): string {
  const fault = (error: LecternError['problems'][number]) => new LecternError([error]);
  const place = { file: '--name', line: 1 };
  if (!slugSchema.safeParse(id).success) throw fault(problem('import-name', { received: id }, place));
  if (existsSync(join(root, 'profile', id))) {
    throw fault(problem('import-exists', { id, folder: `profile/${id}`, canForce: false }, place));
  }
  const target = join(root, 'profile', 'local', id);
  if (isThere(target) && !force) {
    throw fault(problem('import-exists', { id, folder: `profile/local/${id}`, canForce: true }, place));
  }
  return target;
}

/**
 * Writes a profile as a whole or not at all: into a folder beside, where it is read, held to every rule and counted word
 * for word, and which then takes the target's name.
 * @throws LecternError when a word was lost or the profile would not build
 */
export function writeProfile(root: string, target: string, imported: Imported): Profile {
  const id = relative(dirname(target), target);
  const beside = join(dirname(target), `.${id}-${randomBytes(4).toString('hex')}`);
  try {
    for (const [path, text] of Object.entries(profileFiles(imported))) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    checkWords(beside, imported, relative(root, target));
    const profile = readSoundProfile(root, beside, id);
    swapIn(beside, target);
    return profile;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function checkWords(folder: string, imported: Imported, file: string): void {
  const paths = Object.keys(profileFiles(imported));
  const written = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const words = lostWords(imported.pieces, written);
  if (words.length > 0) throw new LecternError([problem('import-words-lost', { words }, { file, line: 1 })]);
}

function swapIn(folder: string, target: string): void {
  if (!isThere(target)) return renameSync(folder, target);
  const old = `${folder}-old`;
  renameSync(target, old);
  try {
    renameSync(folder, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Also true for a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
