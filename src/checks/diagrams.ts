import { join } from 'node:path';
import { problem, type Problem } from '../errors/problem.ts';
import { collectProblems } from '../loaders/collect-problems.ts';
import { DIAGRAM_STYLES, diagramStyles } from '../loaders/diagram-styles.ts';
import { readDiagramPages } from '../loaders/diagram-pages.ts';
import { diagramKey, DIAGRAMS_FOLDER, readDiagrams, type Diagram } from '../loaders/diagrams.ts';
import { readFences } from '../loaders/fences.ts';
import { readTextIfPresent } from '../loaders/read-text.ts';
import { diagramRules } from './diagram-rules.ts';

/**
 * Holds the diagrams of some pages to the committed pictures. Needs neither a browser nor Mermaid.
 * @param files the pages to judge; a picture is left over only when no page of the project needs it
 */
export function checkDiagrams(
  root: string,
  files: readonly { folder: string; page: string }[],
): Problem[] {
  return judgeDiagrams({
    pages: files.map(({ folder, page }) => ({ file: `${folder}/index.mdx`, text: page })),
    others: readDiagramPages(root),
    pictures: readDiagrams(join(root, DIAGRAMS_FOLDER)),
    styles: readTextIfPresent(join(root, DIAGRAM_STYLES)),
  });
}

/** Rules that a source breaks, pictures that are missing or left over, and a style sheet that does not belong to them. */
export function judgeDiagrams({
  pages,
  others = [],
  pictures,
  styles,
}: CommittedDiagrams): Problem[] {
  const collect = collectProblems();
  const fences = pages.flatMap((page) => collect.run(() => mermaidFences(page)) ?? []);
  const elsewhere = others.flatMap(
    (page) => collectProblems().run(() => mermaidFences(page)) ?? [],
  );
  const problems = fences.flatMap(({ code, place }) => {
    const broken = diagramRules(code, place);
    const key = diagramKey(code);
    // A source that breaks a rule is never drawn; saying that it has no picture would report one fault twice.
    if (broken.length > 0 || pictures.has(key)) return broken;
    return [problem('diagram-stale', { key }, place)];
  });
  const needed = new Set([...fences, ...elsewhere].map(({ code }) => diagramKey(code)));
  const orphans = [...pictures.keys()]
    .filter((key) => !needed.has(key))
    .map((key) =>
      problem('diagram-orphan', { key }, { file: `${DIAGRAMS_FOLDER}/${key}.svg`, line: 1 }),
    );
  const found = [...collect.problems, ...problems, ...orphans];
  if (found.length > 0 || diagramStyles(pictures.values()) === (styles ?? diagramStyles([])))
    return found;
  return [problem('diagram-styles', {}, { file: DIAGRAM_STYLES, line: 1 })];
}

function mermaidFences({ file, text }: DiagramPage) {
  return readFences(text, 'mermaid', file).map(({ code, line }) => ({
    code,
    place: { file, line },
  }));
}

type DiagramPage = { file: string; text: string };

type CommittedDiagrams = {
  /** Whole MDX pages, with the path that is shown to people. */
  pages: readonly DiagramPage[];
  /** Further pages, which may need pictures too. */
  others?: readonly DiagramPage[];
  pictures: ReadonlyMap<string, Diagram>;
  /** Text of the generated style sheet; undefined where there is none. */
  styles: string | undefined;
};
