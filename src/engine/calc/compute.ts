import type { ConstantNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import { bareUnit, isUnit, math, type Unit, type Value } from './arithmetic.ts';
import { CalcFault } from './fault.ts';
import { callFunction, factorial } from './functions.ts';
import { meaningOf, type Sheet } from './sheet.ts';
import { joinLikeUnits, unfit, unitNameOf } from './units.ts';

/**
 * The value of a parsed expression. Only what is named here can happen: there is no way to a function of mathjs, to a
 * matrix, a text, an assignment or a member.
 * @throws CalcFault
 */
export function compute(node: MathNode, sheet: Sheet): Value {
  switch (node.type) {
    case 'ConstantNode':
      return constant((node as ConstantNode).value);
    case 'ParenthesisNode':
      return compute((node as ParenthesisNode).content, sheet);
    case 'SymbolNode':
      return symbol((node as SymbolNode).name, sheet);
    case 'OperatorNode': {
      const { fn, op, args } = node as OperatorNode;
      return operate(
        fn,
        op,
        args.map((arg) => compute(arg, sheet)),
      );
    }
    case 'FunctionNode': {
      const { fn, args } = node as unknown as { fn: MathNode; args: MathNode[] };
      if (fn.type !== 'SymbolNode') {
        throw new CalcFault('only a function by its name can be called');
      }
      return callFunction(
        (fn as SymbolNode).name,
        args.map((arg) => compute(arg, sheet)),
      );
    }
    default:
      throw new CalcFault(`${kindOf(node.type)} is not part of a calculation`);
  }
}

function constant(value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new CalcFault(`\`${String(value)}\` is not a number`);
}

function symbol(name: string, sheet: Sheet): Value {
  const meaning = meaningOf(name, sheet);
  if (meaning.kind === 'value') return meaning.quantity.value;
  return meaning.kind === 'constant' ? meaning.value : bareUnit(meaning.name);
}

function operate(fn: string, op: string, [left, right]: readonly Value[]): Value {
  if (left === undefined) throw new CalcFault(`\`${op}\` has nothing to work on`);
  if (right === undefined) {
    if (fn === 'unaryMinus') return multiply(-1, left);
    if (fn === 'unaryPlus') return left;
    if (fn === 'factorial') return factorial(left);
    throw new CalcFault(`\`${op}\` is not part of a calculation`);
  }
  switch (fn) {
    case 'add':
    case 'subtract':
      if (!alike(left, right)) throw unfit(left, right);
      return math[fn](left as never, right as never);
    case 'multiply':
      return multiply(left, right);
    case 'divide':
      return joined(math.divide(left as never, right as never) as unknown as Value);
    case 'pow':
      if (isUnit(right)) throw new CalcFault(`a power is a plain number, not ${unitNameOf(right)}`);
      return math.pow(left as never, right) as unknown as Value;
    case 'mod':
      if (isUnit(left) || isUnit(right)) throw new CalcFault('`mod` takes plain numbers');
      return left - right * Math.floor(left / right);
    case 'to':
      return convert(left, right);
    default:
      throw new CalcFault(`\`${op}\` is not part of a calculation`);
  }
}

function convert(value: Value, target: Value): Value {
  if (!isUnit(target)) throw new CalcFault('after `to` stands a unit');
  if (!alike(value, target)) throw unfit(value, target);
  const unit = target.clone();
  if (unit.value !== null && unit.units.some(({ power }) => power > 0)) {
    throw new CalcFault('after `to` stands a unit, without a number or a name');
  }
  unit.value = null;
  return math.to(value as never, unit as never) as unknown as Unit;
}

function multiply(left: Value, right: Value): Value {
  return joined(math.multiply(left as never, right as never) as unknown as Value);
}

/** A bare unit keeps its factors as they were written: `to MB/s/node`. */
function joined(value: Value): Value {
  return isUnit(value) && value.value !== null ? joinLikeUnits(value) : value;
}

function alike(left: Value, right: Value): boolean {
  return isUnit(left) && isUnit(right) ? left.equalBase(right) : isUnit(left) === isUnit(right);
}

function kindOf(type: string): string {
  const words: Record<string, string> = {
    ArrayNode: 'a matrix',
    RangeNode: 'a range',
    ObjectNode: 'an object',
    AccessorNode: 'a member or an index',
    IndexNode: 'an index',
    AssignmentNode: 'a second `=`',
    FunctionAssignmentNode: 'the definition of a function',
    BlockNode: '`;`',
    ConditionalNode: 'a condition',
    RelationalNode: 'a comparison',
  };
  return words[type] ?? type;
}
