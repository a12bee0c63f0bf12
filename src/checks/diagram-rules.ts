import { problem, type Place, type Problem } from '../errors/problem.ts';

const KINDS = [
  'flowchart',
  'sequenceDiagram',
  'classDiagram',
  'stateDiagram-v2',
  'erDiagram',
] as const;
const KIND = /^(?:flowchart|graph|sequenceDiagram|classDiagram|stateDiagram-v2|erDiagram)\b/;
const COLOUR = String.raw`(?:#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\()`;

/** Rules about single lines, each with what such a line does to the diagram. */
const LINE_RULES: readonly { line: RegExp; rule: string }[] = [
  {
    line: /^(?:classDef|style|linkStyle)\b.*\b(?:fill|stroke|color)\s*:/,
    rule: 'names colours of its own, which would be wrong in one of the two themes',
  },
  {
    line: new RegExp(`^(?:rect|box)\\b.*${COLOUR}`),
    rule: 'names colours of its own, which would be wrong in one of the two themes',
  },
  {
    line: /^actor\s/,
    rule: 'draws a stick figure, whose name runs into the first message; write participant',
  },
  { line: /^%%\{/, rule: 'sets a configuration of its own; all diagrams share one' },
  { line: /^---$/, rule: 'sets a configuration of its own; all diagrams share one' },
];

/**
 * The rules that can be judged from the source of a diagram alone.
 * @param place of the first line of `code`
 */
export function diagramRules(code: string, place: Place): Problem[] {
  const lines = code.split('\n').map((line) => line.trim());
  const breach = (rule: string, index = 0) =>
    problem('diagram-rule', { rule }, { file: place.file, line: place.line + index });
  const has = (pattern: RegExp) => lines.some((line) => pattern.test(line));

  const broken = lines.flatMap((line, index) =>
    LINE_RULES.filter((candidate) => candidate.line.test(line)).map(({ rule }) =>
      breach(rule, index),
    ),
  );
  const start = lines.findIndex((line) => line !== '' && !line.startsWith('%%') && line !== '---');
  const kind = lines[start] ?? '';
  if (broken.length === 0 && !KIND.test(kind)) {
    const received = /^[\w-]+/.exec(kind)?.[0] ?? 'nothing';
    broken.push(
      breach(`is of the kind "${received}"; drawn are ${KINDS.join(', ')}`, Math.max(0, start)),
    );
  }
  if (!has(/^accTitle\s*:\s*\S/))
    broken.push(breach('has no accTitle, the name that is read aloud'));
  if (!has(/^accDescr\s*(?::\s*\S|\{)/)) {
    broken.push(breach('has no accDescr, which says what a reader who cannot see it must know'));
  }
  if (kind.startsWith('sequenceDiagram') && !has(/^autonumber\b/)) {
    broken.push(
      breach('is a sequence without autonumber, so the text cannot refer to its messages'),
    );
  }
  return broken;
}
