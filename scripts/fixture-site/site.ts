import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { DIAGRAM_STYLES, diagramStyles } from '../../src/loaders/diagram-styles.ts';
import { diagramKey, DIAGRAMS_FOLDER, readDiagrams } from '../../src/loaders/diagrams.ts';
import { TOPICS_FOLDER } from '../../src/loaders/topics.ts';

const project = join(import.meta.dirname, '../..');

/** What a site needs besides its content; `node_modules` is found in the folders above. */
const SHARED = [
  'astro.config.mjs',
  'ec.config.mjs',
  'package.json',
  'tsconfig.json',
  'public',
  'profile',
  'src',
];

/** Parts of these that are one person's own, or that a fixture brings itself. */
const OWN = [`${TOPICS_FOLDER}/`, `${DIAGRAMS_FOLDER}/`, 'profile/local/'];

/** One topic as the texts of its files. */
export type FixtureTopic = {
  area: string;
  slug: string;
  /** `card.yaml` */
  card: string;
  /** `index.mdx` */
  page: string;
  sample?: { source: string; output: string; lock: string };
};

export type FixtureProfile = {
  id: string;
  /** Written to `resume.yaml` and `guide.yaml`. */
  resume: object;
  guide?: object;
  /** File name without `.md` to text. */
  stories?: Record<string, string>;
};

export type BuildOptions = {
  /** Relative to the site's folder. */
  outDir?: string;
  /** Id of a profile in the site's folder. */
  profile: string;
  env?: Record<string, string>;
  onStart?: (child: ChildProcess) => void;
};

export type BuildOutcome = {
  code: number;
  /** What it printed, both streams in the order of arrival. */
  output: string;
  seconds: number;
};

/**
 * Makes a small project in `.tmp/sites/<name>/` that shares this project's code and has content of its own. A folder of
 * that name is replaced. Diagrams whose pictures are committed in this project come with their pictures.
 * @returns the absolute path of the folder, which is a project of its own
 */
export function makeFixtureSite(content: {
  name: string;
  topics: readonly FixtureTopic[];
  /** Beside the project's own profiles. */
  profiles: readonly FixtureProfile[];
}): string {
  const root = join(project, '.tmp/sites', content.name);
  rmSync(root, { recursive: true, force: true });
  for (const name of SHARED) {
    cpSync(join(project, name), join(root, name), { recursive: true, filter: isShared });
  }
  for (const topic of content.topics) writeTopic(root, topic);
  for (const profile of content.profiles) writeProfile(root, profile);
  writePictures(root, content.topics);
  return root;
}

/** Writes or replaces the files of one topic. */
function writeTopic(root: string, { area, slug, card, page, sample }: FixtureTopic): void {
  const folder = join(root, TOPICS_FOLDER, area, slug);
  write(join(folder, 'card.yaml'), card);
  write(join(folder, 'index.mdx'), page);
  if (!sample) return;
  write(join(folder, 'sample.cs'), sample.source);
  write(join(folder, 'sample.out'), sample.output);
  write(join(folder, 'sample.lock'), sample.lock);
}

function writeProfile(root: string, profile: FixtureProfile): void {
  const folder = join(root, 'profile', profile.id);
  write(join(folder, 'resume.yaml'), stringify(profile.resume, { lineWidth: 0 }));
  write(join(folder, 'guide.yaml'), stringify(profile.guide ?? {}, { lineWidth: 0 }));
  for (const [name, text] of Object.entries(profile.stories ?? {})) {
    write(join(folder, 'stories', `${name}.md`), text);
  }
}

function writePictures(root: string, topics: readonly FixtureTopic[]): void {
  const fences = topics.flatMap(({ page }) => [
    ...page.matchAll(/^```mermaid[^\n]*\n([\s\S]*?)^```$/gm),
  ]);
  const keys = new Set(fences.map(([, code = '']) => diagramKey(code)));
  const committed = readDiagrams(join(project, DIAGRAMS_FOLDER));
  const used = [...committed.values()].filter(({ key }) => keys.has(key));
  for (const { key } of used) {
    const file = join(DIAGRAMS_FOLDER, `${key}.svg`);
    cpSync(join(project, file), join(root, file));
  }
  write(join(root, DIAGRAM_STYLES), diagramStyles(used));
}

/** Builds a site with the command that people use. A build that fails is an outcome and throws nothing. */
export function buildFixtureSite(root: string, options: BuildOptions): Promise<BuildOutcome> {
  const { outDir = 'dist', profile, env, onStart } = options;
  const started = performance.now();
  const child = spawn(process.execPath, [join(project, 'scripts/build.ts'), '--outDir', outDir], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LECTERN_PROFILE: profile,
      LECTERN_CACHE_DIR: join(root, '.cache'),
      // Vitest sets it to "test", and Astro would build for that.
      NODE_ENV: 'production',
      NO_COLOR: '1',
      ...env,
    },
  });
  onStart?.(child);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      done({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: (performance.now() - started) / 1000,
      }),
    );
  });
}

function isShared(path: string): boolean {
  const relative = path.slice(project.length + 1).replaceAll('\\', '/');
  return (
    !OWN.some((own) => `${relative}/`.startsWith(own) && `${relative}/` !== own) &&
    basename(path) !== '.astro'
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
