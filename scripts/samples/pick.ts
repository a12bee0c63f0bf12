import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/errors/nearest.ts';
import { topicFolders, TOPICS_FOLDER } from '../../src/loaders/topics.ts';

/**
 * Folders of the topics that have a sample, relative to the project.
 * @param names slugs or `<area>/<slug>`; none means all
 * @throws Error that names the nearest topic when there is no such sample
 */
export function sampleFolders(root: string, names: readonly string[] = []): string[] {
  const ids = topicFolders(root).filter((id) =>
    existsSync(join(root, TOPICS_FOLDER, id, 'sample.cs')),
  );
  const chosen = names.flatMap((name) => {
    const found = ids.filter((id) => id === name || id.endsWith(`/${name}`));
    if (found.length > 0) return found;
    const guess = nearest(
      name,
      ids.flatMap((id) => [id, id.slice(id.indexOf('/') + 1)]),
    );
    throw new Error(`No topic "${name}" has a sample.${guess ? ` Did you mean "${guess}"?` : ''}`);
  });
  return (names.length > 0 ? [...new Set(chosen)] : ids).map((id) => `${TOPICS_FOLDER}/${id}`);
}
