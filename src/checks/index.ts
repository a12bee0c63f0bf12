import { LecternError, type Problem } from '../errors/problem.ts';
import { readAreas } from '../loaders/areas.ts';
import { findProfile } from '../loaders/find-profile.ts';
import { readProfile } from '../loaders/profile.ts';
import { readTopics, topicFolders } from '../loaders/topics.ts';
import { checkCalc } from './calc.ts';
import { checkDiagrams } from './diagrams.ts';
import { checkProfile } from './profile.ts';
import { checkSamples } from './samples.ts';
import { checkTopicLinks } from './topic-links.ts';

/** What all rules together say about a project's content. */
export type ContentReport = {
  problems: Problem[];
  /** How many topics could be read. */
  topics: number;
  /** Id of the profile that was checked. */
  profile: string;
};

/**
 * Runs every rule over the topics and the active profile; nothing is printed or thrown for a fault in them.
 * @param root folder of the project
 * @param wanted id or folder of the profile; the default one where it is left out
 */
export function checkContent(root: string, wanted?: string): ContentReport {
  const { files, problems } = readTopics(root);
  const ids = topicFolders(root);
  const slugs = ids.map((id) => id.slice(id.indexOf('/') + 1));
  const areas = [
    ...new Set([
      ...readAreas(root).map(({ slug }) => slug),
      ...ids.map((id) => id.slice(0, id.indexOf('/'))),
    ]),
  ];
  const found = guarded(() => findProfile(root, wanted));
  return {
    problems: [
      ...problems,
      ...checkTopicLinks(files, slugs),
      ...files.flatMap((file) => guarded(() => checkCalc(file)).value ?? []),
      ...files.flatMap((file) => checkSamples(root, file)),
      ...checkDiagrams(root, files),
      ...found.problems,
      ...(found.value ? profileProblems(found.value, { areas, topics: slugs }) : []),
    ],
    topics: files.length,
    profile: found.value?.id ?? '',
  };
}

function profileProblems(
  { id, folder }: { id: string; folder: string },
  shelf: Parameters<typeof checkProfile>[2],
): readonly Problem[] {
  const read = guarded(() => readProfile(folder, id));
  return read.value ? checkProfile(read.value, folder, shelf) : read.problems;
}

function guarded<Value>(read: () => Value): { value?: Value; problems: readonly Problem[] } {
  try {
    return { value: read(), problems: [] };
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    return { problems: error.problems };
  }
}
