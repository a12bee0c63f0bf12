import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LecternError, problem } from '../errors/problem.ts';

/** The profile that the guide speaks about when `LECTERN_PROFILE` names none. */
const DEFAULT_PROFILE = 'senior-dotnet';

/**
 * Finds a profile by id in `profile/` and `profile/local/`, or by the path of its folder; the default one when none is
 * named, which an empty variable of the environment does not.
 * @throws LecternError `profile-unknown`, which lists the ids there are
 */
export function findProfile(root: string, named?: string): { id: string; folder: string } {
  const wanted = named === undefined || named === '' ? DEFAULT_PROFILE : named;
  const places = [join(root, 'profile'), join(root, 'profile', 'local')];
  if (/^[\w-]+$/.test(wanted)) {
    for (const place of places) {
      const folder = join(place, wanted);
      if (isProfile(folder)) return { id: wanted, folder };
    }
  }
  const folder = resolve(root, wanted);
  if (isProfile(folder)) return { id: basename(folder), folder };
  const allowed = [...new Set(places.flatMap(idsIn))];
  throw new LecternError([
    problem('profile-unknown', { received: wanted, allowed }, { file: 'LECTERN_PROFILE', line: 1 }),
  ]);
}

function idsIn(place: string): string[] {
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((name) => isProfile(join(place, name)))
    .toSorted();
}

function isProfile(folder: string): boolean {
  return ['resume.yaml', 'resume.yml', 'resume.json'].some((name) =>
    existsSync(join(folder, name)),
  );
}
