import { calcPage } from '../engine/calc/page.ts';
import { LecternError, problem, type Problem } from '../errors/problem.ts';
import { readFences } from '../loaders/fences.ts';
import { pageElements } from './page-elements.ts';

/**
 * Executes the calculations of a topic's page, and finds quoted results that no calculation has.
 * @param topic `folder` is shown to people; `page` is the whole `index.mdx`
 */
export function checkCalc({ folder, page }: { folder: string; page: string }): Problem[] {
  const file = `${folder}/index.mdx`;
  const calculations = calcPage();
  const faults = readFences(page, 'calc', file).flatMap(({ code, line }) =>
    problemsOf(() => calculations.execute({ code, place: { file, line } })),
  );
  // A result of a faulty calculation is not known; naming it would report one fault twice.
  if (faults.length > 0) return faults;
  const results = calculations.results();
  return pageElements(page, 'Result').flatMap(({ attributes, line }) => {
    const name = attributes.of ?? '';
    if (results.has(name)) return [];
    return [problem('calc-undefined', { name, allowed: [...results.keys()] }, { file, line })];
  });
}

function problemsOf(execute: () => unknown): readonly Problem[] {
  try {
    execute();
    return [];
  } catch (error) {
    if (error instanceof LecternError) return error.problems;
    throw error;
  }
}
