import {
  absDependencies,
  addDependencies,
  combinationsDependencies,
  create,
  createUnitDependencies,
  divideDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  subtractDependencies,
  toDependencies,
  unitDependencies,
  type FactoryFunctionMap,
  type MathJsInstance,
  type Unit as MathUnit,
} from 'mathjs';

/**
 * The parts of mathjs that calculations use: its parser, its units and its arithmetic. Its evaluator is left out, so
 * that an expression reaches nothing but what `compute.ts` names.
 */
export const math = create({
  absDependencies,
  addDependencies,
  combinationsDependencies,
  createUnitDependencies,
  divideDependencies,
  multiplyDependencies,
  parseDependencies,
  powDependencies,
  subtractDependencies,
  toDependencies,
  unitDependencies,
} as FactoryFunctionMap) as unknown as MathJsInstance & { Unit: UnitClass };

/** A number without a unit, or a quantity with one. */
export type Value = number | Unit;

/** What mathjs keeps in a unit, of which its types tell only a part. */
export type Unit = Omit<MathUnit, 'value' | 'units' | 'clone' | 'equalBase'> & {
  /** In the base units of the system; null for a unit without a number. */
  value: number | null;
  units: UnitPart[];
  clone(): Unit;
  equalBase(other: Unit): boolean;
};

/** One factor of a unit, as `ms` to the power of -1 in `messages/ms`. */
export type UnitPart = {
  unit: { name: string; dimensions: readonly number[]; prefixes: Record<string, Prefix> };
  prefix: Prefix;
  power: number;
};

type Prefix = { name: string; value: number };

type UnitClass = {
  new (value: number | null, name: string): Unit;
  isValuelessUnit(name: string): boolean;
  UNITS: Record<string, unknown>;
};

/**
 * Names that mathjs was taught. They stay known to it for the life of the process, because making a new mathjs for each
 * fence costs about 50 ms; which of them a calculation may use is decided by its sheet alone.
 */
const taught = new Set<string>();

/** True for a unit that mathjs knows by itself, with or without a prefix. */
export function isBuiltInUnit(name: string): boolean {
  return !taught.has(name) && math.Unit.isValuelessUnit(name);
}

/** Makes a name a unit of its own dimension. It may be taught again. */
export function teachUnit(name: string): void {
  if (taught.has(name)) return;
  math.createUnit(name);
  taught.add(name);
}

/** A unit without a number, as it stands after `to` or behind a number. */
export function bareUnit(name: string): Unit {
  return new math.Unit(null, name);
}

export function isUnit(value: Value): value is Unit {
  return typeof value !== 'number';
}
