import type { z } from 'zod';
import type { LocatedDocument, Path } from './located-document.ts';
import { nearest } from './nearest.ts';
import { LecternError, problem, type Problem } from './problem.ts';
import { describeSchema, keysAt } from './schema-words.ts';

/**
 * The one door for what people write: validates a document and turns every fault into a problem with file, line, the
 * value received, what is allowed and the nearest match.
 * @throws LecternError with all problems of the document
 */
export function parseWithFriendlyErrors<Schema extends z.ZodType>(
  schema: Schema,
  document: LocatedDocument,
): z.output<Schema> {
  const result = schema.safeParse(document.value, { reportInput: true });
  if (result.success) return result.data;
  throw new LecternError(
    result.error.issues.flatMap((issue) => toProblems(issue, schema, document)),
  );
}

function toProblems(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: LocatedDocument,
): Problem[] {
  const { path } = issue;
  const field = nameOf(path);
  const place = document.placeOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const allowed = keysAt(schema, path);
        return problem(
          'field-unknown',
          { field: nameOf([...path, key]), allowed, nearest: nearest(key, allowed) },
          document.placeOf([...path, key]),
        );
      });
    case 'invalid_type': {
      const words = issue.expected === 'int' ? undefined : describeSchema(schema, path);
      const expected = words ?? article(issue.expected);
      if (issue.input === undefined) return [problem('field-missing', { field, expected }, place)];
      return [problem('field-type', { field, expected, received: show(issue.input) }, place)];
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (issue.input === undefined) {
        return [
          problem('field-missing', { field, expected: `one of ${allowed.join(', ')}` }, place),
        ];
      }
      const guess = typeof issue.input === 'string' ? nearest(issue.input, allowed) : undefined;
      return [
        problem(
          'field-value',
          { field, received: show(issue.input), allowed, nearest: guess },
          place,
        ),
      ];
    }
    case 'invalid_union': {
      const expected = describeSchema(schema, path) ?? 'another kind of value';
      return [problem('field-type', { field, expected, received: show(issue.input) }, place)];
    }
    case 'invalid_key': {
      const expected = issue.issues[0]?.message ?? 'a name that is allowed here';
      const received = show(path.at(-1));
      return [problem('field-format', { field, received, expected }, place)];
    }
    case 'invalid_format':
      return [
        problem(
          'field-format',
          { field, received: show(issue.input), expected: formatOf(issue) },
          place,
        ),
      ];
    case 'too_small':
    case 'too_big': {
      const limit =
        issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      if (Array.isArray(issue.input)) {
        return [problem('list-length', { field, count: issue.input.length, limit }, place)];
      }
      const isText = typeof issue.input === 'string';
      const rule = isText ? `${limit} characters` : `a value of ${limit}`;
      return [problem('field-rule', { field, rule }, place)];
    }
    case 'custom':
      return [customProblem(issue, field, place)];
    default:
      return [problem('field-rule', { field, rule: issue.message }, place)];
  }
}

function customProblem(
  issue: z.core.$ZodIssueCustom,
  field: string,
  place: ReturnType<LocatedDocument['placeOf']>,
): Problem {
  const { rule, words, min, max } = (issue.params ?? {}) as {
    rule?: string;
    words?: number;
    min?: number;
    max?: number;
  };
  if (words !== undefined && min !== undefined && max !== undefined) {
    if (rule === 'overlong') return problem('text-overlong', { field, words, max }, place);
    return problem('text-too-short', { field, words, min, max }, place);
  }
  return problem('field-rule', { field, rule: issue.message }, place);
}

function formatOf(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'an address that begins with https://';
  if (issue.format === 'date') return 'a date such as 2026-11-21';
  return issue.message;
}

function nameOf(path: Path): string {
  let name = '';
  for (const key of path) {
    if (typeof key === 'number') name += `[${key}]`;
    else name += name === '' ? String(key) : `.${String(key)}`;
  }
  return name === '' ? 'the whole file' : name;
}

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    record: 'a group of fields',
  };
  return names[type] ?? type;
}
