import { isUnit, math, type Unit, type UnitPart, type Value } from './arithmetic.ts';
import { CalcFault } from './fault.ts';

const DECIMAL_PREFIXES = ['', 'k', 'M', 'G', 'T', 'P', 'E'];
const BINARY_PREFIXES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const SECOND_PREFIXES = ['n', 'u', 'm', ''];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number that stands before the unit. */
export function numberIn(unit: Unit): number {
  const size = unit.units.reduce(
    (product, { unit: { name }, prefix, power }) =>
      product * (baseValue(name) * prefix.value) ** power,
    1,
  );
  return (unit.value ?? Number.NaN) / size;
}

/**
 * Brings factors of one dimension together, so that `GB·s/MB` becomes `s`; the first factor that stands on the winning
 * side of the stroke is kept. The quantity stays what it is.
 */
export function joinLikeUnits(unit: Unit): Unit {
  const kinds = Map.groupBy(unit.units, (part) => part.unit.dimensions.join());
  if (kinds.size === unit.units.length) return unit;
  const joined = unit.clone();
  joined.units = [...kinds.values()].flatMap((parts) => {
    const power = parts.reduce((sum, part) => sum + part.power, 0);
    const kept = parts.find((part) => Math.sign(part.power) === Math.sign(power));
    return kept ? [{ ...kept, power }] : [];
  });
  return joined;
}

/** Data in the prefix that leaves 1 to 999 before it, and parts of a second in ms, us or ns. */
export function withReadablePrefix(unit: Unit): Unit {
  const at = unit.units.findIndex(
    ({ unit: { name }, power }) =>
      power === 1 && (name === 'B' || name === 'b' || (name === 's' && unit.units.length === 1)),
  );
  const part = unit.units[at];
  const number = Math.abs(numberIn(unit));
  if (!part || number === 0 || !Number.isFinite(number)) return unit;
  const inSingles = number * part.prefix.value;
  const prefix = prefixesFor(part)
    .flatMap((name) => part.unit.prefixes[name] ?? [])
    .findLast(({ value }, index) => index === 0 || inSingles >= value * (1 - 1e-9));
  if (!prefix) return unit;
  const scaled = unit.clone();
  scaled.units = unit.units.map((each, index) => (index === at ? { ...each, prefix } : each));
  return scaled;
}

/** The unit in a reader's words: `messages/s`, `MB/(s·user)`. `one` chooses the singular. */
export function unitText(unit: Unit, one: boolean, plurals: ReadonlyMap<string, string>): string {
  const above = unit.units.filter(({ power }) => power > 0);
  const below = unit.units.filter(({ power }) => power < 0);
  const numerator = above
    .map((part) => partText(part, !one && above.length === 1 && part.power === 1, plurals))
    .join('·');
  if (below.length === 0) return numerator;
  const denominator = below.map((part) => partText(part, false, plurals)).join('·');
  return `${numerator}/${below.length === 1 ? denominator : `(${denominator})`}`;
}

/** A unit's name as a word: `hour` and `hours` for both spellings of mathjs, `µs` for `us`, others as they are. */
export function unitWord(
  name: string,
  plural: boolean,
  plurals: ReadonlyMap<string, string>,
): string {
  const declared = plurals.get(name);
  if (declared !== undefined) return plural ? declared : name;
  if (name.length < 3) return name === 'us' ? 'µs' : name;
  const singular =
    name.endsWith('s') && math.Unit.isValuelessUnit(name.slice(0, -1)) ? name.slice(0, -1) : name;
  return plural && math.Unit.isValuelessUnit(`${singular}s`) ? `${singular}s` : singular;
}

/** `¹⁰` for 10. */
export function superscript(power: number): string {
  return String(power).replace(/[-\d]/g, (sign) =>
    sign === '-' ? '⁻' : (SUPERSCRIPTS[Number(sign)] ?? ''),
  );
}

/** What a fault calls the unit of a value. */
export function unitNameOf(value: Value): string {
  return isUnit(value) ? `\`${unitText(value, true, new Map())}\`` : 'a number without a unit';
}

/** Two values that cannot stand together. */
export function unfit(left: Value, right: Value): CalcFault {
  return new CalcFault(`the units do not fit: ${unitNameOf(left)} and ${unitNameOf(right)}`);
}

function partText(part: UnitPart, plural: boolean, plurals: ReadonlyMap<string, string>): string {
  const word = unitWord(`${part.prefix.name}${part.unit.name}`, plural, plurals);
  const power = Math.abs(part.power);
  return power === 1
    ? word
    : `${word}${Number.isInteger(power) ? superscript(power) : `^${power}`}`;
}

function prefixesFor({ unit, prefix }: UnitPart): readonly string[] {
  if (unit.name === 's') return SECOND_PREFIXES;
  return prefix.name.endsWith('i') ? BINARY_PREFIXES : DECIMAL_PREFIXES;
}

function baseValue(name: string): number {
  const { value } = math.Unit.UNITS[name] as { value: number };
  return value;
}
