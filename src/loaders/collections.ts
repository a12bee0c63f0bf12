import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { focusedAreas } from '../engine/focus.ts';
import { publicProfile } from '../engine/public-profile.ts';
import { LecternError } from '../errors/problem.ts';
import { readAreas } from './areas.ts';
import { findProfile } from './find-profile.ts';
import { readProfile } from './profile.ts';
import { readTopics, topicFolders, TOPICS_FOLDER } from './topics.ts';
import { shelve } from './shelve.ts';

/** The MDX pages of the areas that the active profile is focused on. */
export function pagesLoader(): Loader {
  return {
    name: 'lectern-pages',
    async load(context) {
      const root = rootOf(context);
      const areas = activeAreas(root).map(({ slug }) => slug);
      const base = new URL(`${TOPICS_FOLDER}/`, context.config.root);
      const pattern = areas.map((area) => `${area}/*/index.mdx`);
      await glob({
        base,
        pattern,
        generateId: ({ entry }) => entry.replace(/\/index\.mdx$/, ''),
      }).load(context);
    },
  };
}

/** Topics with their cards, samples and results, by `<area>/<slug>`. */
export const topicsLoader: Loader = {
  name: 'lectern-topics',
  load(context) {
    const root = rootOf(context);
    const areas = new Set(activeAreas(root).map(({ slug }) => slug));
    const { files, problems } = readTopics(root);
    if (problems.length > 0) throw new LecternError(problems);
    context.store.clear();
    for (const file of files) {
      if (!areas.has(file.topic.area)) continue;
      set(context, file.topic.id, shelve(root, file));
    }
    onChange(context, TOPICS_FOLDER, () => topicsLoader.load(context));
    return Promise.resolve();
  },
};

/** The active profile and its areas, as the one entry `active`. */
export const profileLoader: Loader = {
  name: 'lectern-profile',
  load(context) {
    const root = rootOf(context);
    const profile = activeProfile(root);
    context.store.clear();
    set(context, 'active', { profile, areas: activeAreas(root) });
    onChange(context, 'profile', () => profileLoader.load(context));
    return Promise.resolve();
  },
};

function activeProfile(root: string) {
  const { id, folder } = findProfile(root, process.env.LECTERN_PROFILE);
  return publicProfile(readProfile(folder, id));
}

function activeAreas(root: string) {
  const withTopics = new Set(topicFolders(root).map((id) => id.slice(0, id.indexOf('/'))));
  return focusedAreas(readAreas(root), withTopics, activeProfile(root).guide);
}

function rootOf({ config }: LoaderContext): string {
  return fileURLToPath(config.root);
}

function set(context: LoaderContext, id: string, value: object): void {
  const data: Record<string, unknown> = { ...value };
  context.store.set({ id, data, digest: context.generateDigest(data) });
}

/** While developing, the next change under `folder` loads the collection anew. */
function onChange(
  { watcher, config }: LoaderContext,
  folder: string,
  reload: () => Promise<void>,
): void {
  const path = fileURLToPath(new URL(folder, config.root));
  watcher?.add(path);
  const listen = (changed: string) => {
    if (!changed.startsWith(path)) return;
    watcher?.off('change', listen);
    void reload();
  };
  watcher?.on('change', listen);
}
