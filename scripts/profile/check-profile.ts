import { checkProfile } from '../../src/checks/profile.ts';
import { LecternError } from '../../src/errors/problem.ts';
import { readAreas } from '../../src/loaders/areas.ts';
import { findProfile } from '../../src/loaders/find-profile.ts';
import { readProfile } from '../../src/loaders/profile.ts';
import { topicFolders } from '../../src/loaders/topics.ts';
import type { Profile } from '../../src/schemas/profile.ts';

/**
 * Reads the profile in a folder and holds it to every rule.
 * @param root folder of the project
 * @throws LecternError with all problems
 */
export function readSoundProfile(root: string, folder: string, id: string): Profile {
  const profile = readProfile(folder, id);
  const problems = checkProfile(profile, folder, {
    areas: readAreas(root).map(({ slug }) => slug),
    topics: topicFolders(root).map((topic) => topic.slice(topic.indexOf('/') + 1)),
  });
  if (problems.length > 0) throw new LecternError(problems);
  return profile;
}

/** Checks the profile that is named, or the active one, and says what it holds. */
export function checkNamedProfile(root: string, wanted: string | undefined): string {
  const { id, folder } = findProfile(root, wanted ?? process.env.LECTERN_PROFILE);
  const { sources, evidence, stories } = readSoundProfile(root, folder, id);
  return `The profile "${id}" is in order: ${sources.length} sources, ${stories.length} stories, ${evidence.length} statements.`;
}
