import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { diagramRules } from '../../src/checks/diagram-rules.ts';
import { LecternError, type Problem } from '../../src/errors/problem.ts';
import { collectProblems } from '../../src/loaders/collect-problems.ts';
import { DIAGRAM_STYLES, diagramStyles } from '../../src/loaders/diagram-styles.ts';
import { readDiagramPages } from '../../src/loaders/diagram-pages.ts';
import {
  diagramKey,
  DIAGRAMS_FOLDER,
  parseDiagram,
  readDiagrams,
  type Diagram,
} from '../../src/loaders/diagrams.ts';
import { readFences } from '../../src/loaders/fences.ts';
import { openDrawingPage } from './page.ts';
import { drawPicture, type DiagramSource } from './picture.ts';
import { requirePinnedPipeline } from './pipeline.ts';

/**
 * Draws the diagrams that have no picture, removes pictures that no page needs, and writes the style sheet that they
 * share. Writes nothing when any diagram is at fault.
 * @param say is told of each picture as it is drawn
 * @throws LecternError with the problems of all diagrams
 */
export async function refreshDiagrams(
  root: string,
  say: (line: string) => void,
): Promise<Refreshed> {
  const sources = sourcesOf(root);
  const folder = join(root, DIAGRAMS_FOLDER);
  const kept = readDiagrams(folder);
  const wanted = new Map(sources.map((source) => [source.key, source]));
  const missing = [...wanted.values()].filter(({ key }) => !kept.has(key));
  const drawn = await drawAll(missing, say);
  const removed = [...kept.keys()].filter((key) => !wanted.has(key));

  const pictures: Diagram[] = [...wanted.keys()].map((key) => {
    const file = drawn.get(key);
    const picture = file === undefined ? kept.get(key) : parseDiagram(key, file);
    if (!picture) throw new Error(`the diagram ${key} was neither kept nor drawn`);
    return picture;
  });
  await mkdir(folder, { recursive: true });
  for (const [key, file] of drawn) await replace(join(folder, `${key}.svg`), `${file}\n`);
  for (const key of removed) await rm(join(folder, `${key}.svg`));
  await replace(join(root, DIAGRAM_STYLES), diagramStyles(pictures));
  await removeLeftovers(folder);
  return { drawn: drawn.size, kept: wanted.size - drawn.size, removed: removed.length };
}

/** Every diagram of every page, in order of pages. @throws LecternError when a source breaks a rule */
export function sourcesOf(root: string): DiagramSource[] {
  const collect = collectProblems();
  const sources = readDiagramPages(root).flatMap(({ file, text }) => {
    const fences = collect.run(() => readFences(text, 'mermaid', file)) ?? [];
    return fences.map(({ code, line }) => ({ code, place: { file, line }, key: diagramKey(code) }));
  });
  const problems = sources.flatMap(({ code, place }) => diagramRules(code, place));
  if (collect.problems.length + problems.length > 0) {
    throw new LecternError([...collect.problems, ...problems]);
  }
  return sources;
}

async function drawAll(sources: readonly DiagramSource[], say: (line: string) => void) {
  const drawn = new Map<string, string>();
  if (sources.length === 0) return drawn;
  requirePinnedPipeline();
  const page = await openDrawingPage();
  const problems: Problem[] = [];
  try {
    say(`Drawing with ${page.origin}.`);
    for (const [index, source] of sources.entries()) {
      const begun = performance.now();
      const picture = await drawPicture(page, source);
      const state = 'file' in picture ? `${Math.round(performance.now() - begun)} ms` : 'at fault';
      say(`[${index + 1}/${sources.length}] ${source.place.file}:${source.place.line}  ${state}`);
      if ('file' in picture) drawn.set(source.key, picture.file);
      else problems.push(...picture.problems);
    }
  } finally {
    await page.close();
  }
  if (problems.length > 0) throw new LecternError(problems);
  return drawn;
}

/** A reader never sees half a file. */
async function replace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.partial`, text);
  await rename(`${path}.partial`, path);
}

async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.endsWith('.partial')))
    await rm(join(folder, name));
}

type Refreshed = { drawn: number; kept: number; removed: number };
