import type { ConstantNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import { numberText, quantityText } from './quantity.ts';
import { meaningOf, pluralOf, type Sheet } from './sheet.ts';
import { superscript, unitWord } from './units.ts';

/** Whether names are shown as words or as the values that they stand for. */
export type NameStyle = 'words' | 'values';

/** The plurals of the declared units, by their singular. */
export function pluralsOf(sheet: Sheet): ReadonlyMap<string, string> {
  return new Map([...sheet.units.values()].map((name) => [name, pluralOf(name)]));
}

/** `peak rate` for `peak_rate`. */
export function nameInWords(name: string): string {
  return name.replaceAll('_', ' ').trim();
}

/** A number with its unit and nothing to work out, as `250 message/s`, `-3` or `95%`. */
export function isGiven(node: MathNode, sheet: Sheet): boolean {
  if (node.type === 'ConstantNode' || isPercent(node)) return true;
  if (node.type === 'ParenthesisNode') return isGiven((node as ParenthesisNode).content, sheet);
  if (node.type !== 'OperatorNode') return false;
  const { fn, args } = node as OperatorNode;
  const [left, right] = args;
  if (!left) return false;
  if (fn === 'unaryMinus') return isGiven(left, sheet);
  if (!right || !isUnitOnly(right, sheet)) return false;
  return (isImplicit(node) || fn === 'divide') && isGiven(left, sheet);
}

/** `95%`, which mathjs reads as 95 / 100. */
export function isPercent(node: MathNode): boolean {
  return 'isPercentage' in node && node.isPercentage === true;
}

/** Prints a parsed expression for a reader: × for times, units as words, names by style. Not escaped. */
export function printer(sheet: Sheet, style: NameStyle) {
  const plurals = pluralsOf(sheet);
  return print;

  function print(node: MathNode): string {
    switch (node.type) {
      case 'ConstantNode':
        return numberText((node as unknown as { value: number }).value, true);
      case 'ParenthesisNode':
        return `(${print((node as ParenthesisNode).content)})`;
      case 'SymbolNode':
        return symbol((node as SymbolNode).name);
      case 'FunctionNode': {
        const { fn, args } = node as unknown as { fn: SymbolNode; args: MathNode[] };
        return `${fn.name}(${args.map(print).join(', ')})`;
      }
      default:
        return operation(node as OperatorNode);
    }
  }

  function symbol(name: string): string {
    const meaning = meaningOf(name, sheet);
    if (meaning.kind === 'constant') return 'π';
    if (meaning.kind === 'unit') return unitWord(meaning.name, false, plurals);
    return style === 'words' ? nameInWords(name) : quantityText(meaning.quantity, plurals);
  }

  function operation(node: OperatorNode): string {
    const { fn } = node as { fn: string };
    const [left, right] = node.args;
    if (!left) return '';
    if (isPercent(node)) return `${print(left)}%`;
    if (!right) return fn === 'factorial' ? `${operand(left)}!` : `−${operand(left)}`;
    switch (fn) {
      case 'add':
        return `${print(left)} + ${addend(left, right)}`;
      case 'subtract':
        return `${print(left)} − ${addend(left, right, true)}`;
      case 'multiply':
        return product(node, left, right);
      case 'divide':
        return isUnitOnly(right, sheet) && endsInUnit(left)
          ? `${print(left)}/${print(right)}`
          : `${print(left)} / ${operand(right)}`;
      case 'pow': {
        const power = Number(print(right));
        const raised = Number.isInteger(power) ? superscript(power) : `^${operand(right)}`;
        return `${operand(left)}${raised}`;
      }
      case 'to':
        return `${print(left)} in ${print(right)}`;
      default:
        return `${print(left)} ${fn} ${operand(right)}`;
    }
  }

  function product(node: OperatorNode, left: MathNode, right: MathNode): string {
    if (!isImplicit(node) || !isUnitOnly(right, sheet)) return `${print(left)} × ${factor(right)}`;
    if (left.type !== 'ConstantNode') {
      const inner = isImplicit(left) ? printSingular(left as OperatorNode) : print(left);
      return `${inner}·${print(right)}`;
    }
    const plural = right.type === 'SymbolNode' && (left as unknown as ConstantNode).value !== 1;
    const unit = plural ? pluralUnit((right as SymbolNode).name) : print(right);
    return `${print(left)} ${unit}`;
  }

  /** `4 core` of `4 core·ms`, where a plural would read as if it were alone. */
  function printSingular({ args: [left, right] }: OperatorNode): string {
    if (!left || !right) return '';
    return left.type === 'ConstantNode'
      ? `${print(left)} ${print(right)}`
      : `${print(left)}·${print(right)}`;
  }

  function pluralUnit(name: string): string {
    const meaning = meaningOf(name, sheet);
    return meaning.kind === 'unit' ? unitWord(meaning.name, true, plurals) : name;
  }

  /** mathjs reads `a + 10%` as `a + a * 10%`. */
  function addend(left: MathNode, right: MathNode, negated = false): string {
    if (right.type === 'OperatorNode') {
      const [first, second] = (right as OperatorNode).args;
      if (first === left && second && isPercent(second)) return print(second);
    }
    return negated ? factor(right) : print(right);
  }

  function factor(node: MathNode): string {
    const text = print(node);
    return node.type === 'SymbolNode' && text.startsWith('−') ? `(${text})` : text;
  }

  /** A value that replaces a name may need parentheses that the name did not. */
  function operand(node: MathNode): string {
    const text = print(node);
    return node.type === 'SymbolNode' &&
      style === 'values' &&
      /[/×− ]/.test(text) &&
      !isUnitOnly(node, sheet)
      ? `(${text})`
      : text;
  }

  function endsInUnit(node: MathNode): boolean {
    if (node.type === 'ConstantNode') return true;
    if (node.type === 'SymbolNode') return isUnitOnly(node, sheet);
    if (node.type !== 'OperatorNode') return false;
    const last = (node as OperatorNode).args.at(-1);
    return last !== undefined && endsInUnit(last);
  }
}

function isUnitOnly(node: MathNode, sheet: Sheet): boolean {
  if (node.type === 'SymbolNode')
    return meaningOf((node as SymbolNode).name, sheet).kind === 'unit';
  if (node.type === 'ParenthesisNode') return isUnitOnly((node as ParenthesisNode).content, sheet);
  if (node.type !== 'OperatorNode') return false;
  const { fn, args } = node as OperatorNode;
  const [left, right] = args;
  if (!left || !right || !isUnitOnly(left, sheet)) return false;
  if (fn === 'pow') return right.type === 'ConstantNode';
  return (fn === 'multiply' || fn === 'divide') && isUnitOnly(right, sheet);
}

function isImplicit(node: MathNode): boolean {
  return 'implicit' in node && node.implicit === true;
}
