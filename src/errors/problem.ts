import { catalogue, type ErrorName, type ErrorParams } from './catalogue.ts';

/** Where something was written: a path relative to the project, a 1-based line, and a 1-based column where known. */
export type Place = { file: string; line: number; column?: number };

/** One finding. Rules and parsers return these; reporters print them. */
export type Problem = Place & {
  /** Permanent name, listed in the reference of errors. */
  rule: ErrorName;
  /** What happened, with the value received and what is allowed. */
  message: string;
  /** What to do about it. */
  hint: string;
};

/** Builds a finding from the catalogue, so that each message is written in one place only. */
export function problem<Name extends ErrorName>(
  rule: Name,
  params: ErrorParams<Name>,
  place: Place,
): Problem {
  const entry = catalogue[rule] as unknown as Wording<ErrorParams<Name>>;
  return { rule, ...place, message: entry.message(params), hint: entry.hint(params) };
}

/** Thrown at a border when reading went wrong; carries every problem found, not the first only. */
export class LecternError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n\n'));
    this.name = 'LecternError';
    this.problems = problems;
  }
}

/** `file:line:column  rule`, the message and the hint on lines of their own. */
export function formatProblem({ file, line, column, rule, message, hint }: Problem): string {
  const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
  return `${place}  ${rule}\n  ${message}\n  ${hint}`;
}

type Wording<Params> = { message(params: Params): string; hint(params: Params): string };
