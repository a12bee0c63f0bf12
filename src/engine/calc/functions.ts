import { isUnit, math, type Unit, type Value } from './arithmetic.ts';
import { CalcFault } from './fault.ts';
import { numberIn, unfit, unitNameOf } from './units.ts';

/** Above this, counting the ways to choose takes longer than a reader would wait. */
const MOST_TO_CHOOSE_FROM = 1e4;
/** 171! is more than a double holds. */
const LARGEST_FACTORIAL = 170;

/** Functions by name. Each checks the number and the kind of its arguments. */
const functions: Record<string, (args: readonly Value[]) => Value> = {
  sqrt: one('sqrt', (x) =>
    isUnit(x) ? (math.pow(x as never, 0.5) as unknown as Unit) : Math.sqrt(x),
  ),
  abs: one('abs', (x) => (isUnit(x) ? math.abs(x as never) : Math.abs(x))),
  exp: one('exp', (x) => Math.exp(plain('exp', x))),
  log2: one('log2', (x) => Math.log2(plain('log2', x))),
  log10: one('log10', (x) => Math.log10(plain('log10', x))),
  log: ([x, base, ...rest]) => {
    if (x === undefined || rest.length > 0)
      throw new CalcFault('`log` takes a number and perhaps a base');
    const natural = Math.log(plain('log', x));
    return base === undefined ? natural : natural / Math.log(plain('log', base));
  },
  ceil: whole('ceil', Math.ceil),
  floor: whole('floor', Math.floor),
  round: whole('round', Math.round),
  min: extreme('min', Math.min),
  max: extreme('max', Math.max),
  factorial: one('factorial', (x) => factorial(x)),
  combinations: ([n, k, ...rest]) => {
    if (n === undefined || k === undefined || rest.length > 0) {
      throw new CalcFault('`combinations` takes two numbers');
    }
    const [from, chosen] = [count('combinations', n), count('combinations', k)];
    if (from > MOST_TO_CHOOSE_FROM || chosen > from) {
      throw new CalcFault(`\`combinations\` chooses at most all of at most ${MOST_TO_CHOOSE_FROM}`);
    }
    return math.combinations<number>(from, chosen);
  },
};

export const functionNames: readonly string[] = Object.keys(functions);

/** @throws CalcFault for a function that calculations do not have, and for arguments that it does not take */
export function callFunction(name: string, args: readonly Value[]): Value {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) {
    throw new CalcFault(`there is no function \`${name}\`; there are ${functionNames.join(', ')}`);
  }
  return found(args);
}

/** @throws CalcFault unless the value is a whole number from 0 to 170 */
export function factorial(value: Value): number {
  const n = count('factorial', value);
  if (n > LARGEST_FACTORIAL)
    throw new CalcFault(`\`factorial\` takes at most ${LARGEST_FACTORIAL}`);
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return product;
}

function one(name: string, compute: (value: Value) => Value) {
  return ([value, ...rest]: readonly Value[]): Value => {
    if (value === undefined || rest.length > 0)
      throw new CalcFault(`\`${name}\` takes one argument`);
    return compute(value);
  };
}

/** Rounds in the unit that the value carries, or in the unit given as a second argument. */
function whole(name: string, rounded: (value: number) => number) {
  return ([value, unit, ...rest]: readonly Value[]): Value => {
    if (value === undefined || rest.length > 0) {
      throw new CalcFault(`\`${name}\` takes a value and perhaps a unit`);
    }
    if (!isUnit(value)) {
      if (unit === undefined) return rounded(denoised(value));
      throw new CalcFault(
        `\`${name}\` takes a unit only for a value with a unit, and this is a plain number`,
      );
    }
    if (unit !== undefined && !isUnit(unit))
      throw new CalcFault(`\`${name}\` takes a unit after the value`);
    const target = unit ?? value;
    if (!target.equalBase(value)) throw unfit(value, target);
    const part = target.clone();
    part.value = null;
    const inUnit = math.to(value as never, part as never) as unknown as Unit;
    return math.multiply(rounded(denoised(numberIn(inUnit))), part as never) as unknown as Unit;
  };
}

function extreme(name: string, choose: (...values: number[]) => number) {
  return (values: readonly Value[]): Value => {
    const [first] = values;
    if (first === undefined) throw new CalcFault(`\`${name}\` takes at least one value`);
    const sizes = values.map((value) => {
      if (isUnit(first) !== isUnit(value)) throw unfit(first, value);
      if (isUnit(first) && isUnit(value) && !first.equalBase(value)) throw unfit(first, value);
      return isUnit(value) ? (value.value ?? Number.NaN) : value;
    });
    return values[sizes.indexOf(choose(...sizes))] ?? first;
  };
}

function plain(name: string, value: Value): number {
  if (isUnit(value))
    throw new CalcFault(`\`${name}\` takes a plain number, not ${unitNameOf(value)}`);
  return value;
}

function count(name: string, value: Value): number {
  const n = plain(name, value);
  if (!Number.isInteger(n) || n < 0) throw new CalcFault(`\`${name}\` takes whole numbers from 0`);
  return n;
}

/** Without this, 0.1 * 30 would be rounded up to 4. */
function denoised(value: number): number {
  return Number(value.toPrecision(12));
}
