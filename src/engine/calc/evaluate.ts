import type { AssignmentNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import { LecternError, problem, type Place, type Problem } from '../../errors/problem.ts';
import { isUnit, math, type Value } from './arithmetic.ts';
import { compute } from './compute.ts';
import { CalcFault } from './fault.ts';
import { readCalcLines } from './lines.ts';
import { isGiven, isPercent, pluralsOf, printer } from './print.ts';
import { quantityText, type Quantity } from './quantity.ts';
import { checkName, declareUnit, emptySheet, type Sheet } from './sheet.ts';
import { numberIn, withReadablePrefix } from './units.ts';

/** Characters of a faulty line that its message repeats. */
const LONGEST_SHOWN = 120;

/** One row of a calculation. All texts are plain and unescaped. */
export type CalcRow =
  | { kind: 'note'; text: string }
  | {
      kind: 'result';
      /** As written, with underscores; absent for an expression that is only shown. */
      name?: string;
      /** `rate × window`; the conversion at its end is left out, since the result shows its unit. */
      expression: string;
      /** The expression with each name replaced by its value; absent where that changes nothing. */
      substitution?: string;
      /** `7,500 messages`. The same text as `expression` when the line only gives a value. */
      result: string;
      /** The comment behind the line, or an empty text. */
      reason: string;
      /** Line of the file. */
      line: number;
    };

/**
 * Executes a `calc` fence.
 * @param place file and line of the fence's first content line
 * @param sheet what is defined before the first line; the fence's own definitions are added to it
 * @throws LecternError with one `calc-error` for each faulty line, except lines that only follow from another's fault
 */
export function evaluateCalc(code: string, place: Place, sheet: Sheet = emptySheet()): CalcRow[] {
  const rows: CalcRow[] = [];
  const problems: Problem[] = [];
  for (const line of readCalcLines(code)) {
    const at = place.line + line.line - 1;
    if (line.kind === 'note') {
      rows.push({ kind: 'note', text: line.text });
      continue;
    }
    try {
      if (line.kind === 'statement') rows.push(evaluateLine(line.source, line.reason, at, sheet));
      else {
        for (const name of line.names) declareUnit(name, sheet);
        if (line.reason !== '') rows.push({ kind: 'note', text: line.reason });
      }
    } catch (error) {
      if (!(error instanceof CalcFault)) throw error;
      const params = { expression: clipped(line.source), reason: error.message };
      if (!followsFromFault(line.source, sheet)) {
        problems.push(problem('calc-error', params, { file: place.file, line: at }));
      }
      const name = /^\s*(\w+)\s*=/.exec(line.source)?.[1];
      if (name !== undefined) sheet.broken.add(name);
    }
  }
  if (problems.length > 0) throw new LecternError(problems);
  return rows;
}

function evaluateLine(source: string, reason: string, line: number, sheet: Sheet): CalcRow {
  const { name, expression } = readStatement(source);
  if (name !== undefined) checkName(name, sheet);
  const quantity = evaluateQuantity(expression, sheet);
  const shown = withoutConversion(expression);
  const inWords = printer(sheet, 'words')(shown);
  const inValues = printer(sheet, 'values')(shown);
  const result = quantityText(quantity, pluralsOf(sheet));
  if (name !== undefined) sheet.values.set(name, { quantity, line });
  return {
    kind: 'result',
    ...(name !== undefined && { name }),
    expression: quantity.digits === 'given' ? result : inWords,
    ...(inValues !== inWords && { substitution: inValues }),
    result,
    reason,
    line,
  };
}

function readStatement(source: string): { name?: string; expression: MathNode } {
  const node = parse(source);
  if (node.type !== 'AssignmentNode') return { expression: node };
  const { object, index, value } = node as AssignmentNode;
  if (index !== null || (object as MathNode).type !== 'SymbolNode') {
    throw new CalcFault('only a plain name can stand before `=`');
  }
  return { name: (object as SymbolNode).name, expression: value };
}

function parse(source: string): MathNode {
  try {
    return math.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CalcFault(`${reason.charAt(0).toLowerCase()}${reason.slice(1)}`);
  }
}

function evaluateQuantity(expression: MathNode, sheet: Sheet): Quantity {
  if (isConversion(expression)) {
    const [left, target] = expression.args;
    if (left && (target as SymbolNode | undefined)?.name === 'percent') {
      const share = checked(computed(left, sheet));
      if (isUnit(share)) throw new CalcFault('only a plain number can be shown in percent');
      return { value: share, digits: 'computed', percent: true };
    }
    return { value: checked(computed(expression, sheet)), digits: 'computed' };
  }
  const value = checked(computed(expression, sheet));
  if (isGiven(expression, sheet)) return { value, digits: 'given', percent: isPercent(expression) };
  return { value: isUnit(value) ? withReadablePrefix(value) : value, digits: 'computed' };
}

/** mathjs reports what it cannot do with errors of its own. */
function computed(expression: MathNode, sheet: Sheet): Value {
  try {
    return compute(expression, sheet);
  } catch (error) {
    if (error instanceof TypeError || (error instanceof Error && error.name === 'Error')) {
      throw new CalcFault(error.message);
    }
    throw error;
  }
}

function checked(value: Value): Value {
  if (typeof value === 'object' && !('units' in value))
    throw new CalcFault('the result is not a real number');
  if (isUnit(value) && value.value === null) throw new CalcFault('a unit alone is not a quantity');
  const number = isUnit(value) ? numberIn(value) : value;
  if (!Number.isFinite(number)) throw new CalcFault('the result is not a finite number');
  return value;
}

function isConversion(node: MathNode): node is OperatorNode {
  return node.type === 'OperatorNode' && (node as OperatorNode).fn === ('to' as never);
}

function withoutConversion(node: MathNode): MathNode {
  return isConversion(node) ? (node.args[0] ?? node) : node;
}

function clipped(source: string): string {
  return source.length > LONGEST_SHOWN ? `${source.slice(0, LONGEST_SHOWN)}…` : source;
}

function followsFromFault(source: string, sheet: Sheet): boolean {
  const [, ...words] = source.match(/[A-Za-z_]\w*|=/g) ?? [];
  return words.some((word) => sheet.broken.has(word));
}
