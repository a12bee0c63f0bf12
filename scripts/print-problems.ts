import { formatProblem, type Problem } from '../src/errors/problem.ts';

/** Prints problems for a person, sorted by place, with their count at the end. */
export function printProblems(problems: readonly Problem[]): void {
  const sorted = problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
  for (const problem of sorted) {
    console.error(`${formatProblem(problem)}\n`);
    if (process.env.GITHUB_ACTIONS) console.log(annotation(problem));
  }
  console.error(problems.length === 1 ? 'One problem.' : `${problems.length} problems.`);
}

/** The form in which GitHub Actions shows a problem beside its line. */
function annotation({ file, line, rule, message, hint }: Problem): string {
  const text = `${message} ${hint}`.replaceAll('%', '%25').replaceAll('\n', '%0A');
  return `::error file=${file},line=${line},title=${rule}::${text}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
