import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { TOPICS_FOLDER } from './topics.ts';

/** Every MDX page of the project, with its path relative to `root`; sorted. */
export function readDiagramPages(root: string): { file: string; text: string }[] {
  return globSync(`${TOPICS_FOLDER}/**/*.mdx`, { cwd: root })
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}
