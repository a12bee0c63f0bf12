import { nearest } from '../../errors/nearest.ts';
import { isBuiltInUnit, teachUnit } from './arithmetic.ts';
import { CalcFault } from './fault.ts';
import { functionNames } from './functions.ts';
import type { Quantity } from './quantity.ts';

/** What the lines so far have defined. */
export type Sheet = {
  /** Values by name, with the line that gave each. */
  values: Map<string, { quantity: Quantity; line: number }>;
  /** Declared units: what may be written, also the plural, to the singular. */
  units: Map<string, string>;
  /** Names whose line has a fault, so that one fault is reported once. */
  broken: Set<string>;
};

/** What a name in an expression stands for. */
export type Meaning =
  | { kind: 'value'; quantity: Quantity }
  | { kind: 'unit'; name: string }
  | { kind: 'constant'; value: number };

const CONSTANTS = new Map([['pi', Math.PI]]);
const KEYWORDS = [
  'to',
  'in',
  'mod',
  'unit',
  'percent',
  'end',
  'true',
  'false',
  'null',
  'not',
  'and',
  'or',
  'xor',
];
const USUAL_UNITS = [
  'B',
  'kB',
  'MB',
  'GB',
  'TB',
  'KiB',
  'MiB',
  'GiB',
  'TiB',
  'ms',
  'us',
  'second',
  'seconds',
].concat(
  [
    'minute',
    'minutes',
    'hour',
    'hours',
    'day',
    'days',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'years',
  ],
  ['bit', 'bits', 'byte', 'bytes'],
);

export function emptySheet(): Sheet {
  return { values: new Map(), units: new Map(), broken: new Set() };
}

/** @throws CalcFault when the name is not defined above, with the name that was probably meant */
export function meaningOf(name: string, sheet: Sheet): Meaning {
  const defined = sheet.values.get(name);
  if (defined) return { kind: 'value', quantity: defined.quantity };
  const declared = sheet.units.get(name);
  if (declared !== undefined) return { kind: 'unit', name: declared };
  const constant = CONSTANTS.get(name);
  if (constant !== undefined) return { kind: 'constant', value: constant };
  if (name === 'min') {
    throw new CalcFault('`min` is a function; the unit of time is written `minute` or `minutes`');
  }
  if (functionNames.includes(name))
    throw new CalcFault(`\`${name}\` is a function and needs \`(…)\``);
  if (isBuiltInUnit(name)) return { kind: 'unit', name };
  const known = [...sheet.values.keys(), ...sheet.units.keys(), ...USUAL_UNITS];
  const guess = name.length > 1 ? nearest(name, known) : undefined;
  throw new CalcFault(
    `\`${name}\` is not defined${guess ? `; the nearest name is \`${guess}\`` : ''}`,
  );
}

/** @throws CalcFault when a value cannot have this name */
export function checkName(name: string, sheet: Sheet): void {
  const earlier = sheet.values.get(name);
  if (earlier) throw new CalcFault(`\`${name}\` is already defined in line ${earlier.line}`);
  if (KEYWORDS.includes(name)) throw new CalcFault(`\`${name}\` is a word of the language`);
  if (functionNames.includes(name)) throw new CalcFault(`\`${name}\` is the name of a function`);
  if (CONSTANTS.has(name)) throw new CalcFault(`\`${name}\` is the name of a constant`);
  if (sheet.units.has(name) || isBuiltInUnit(name)) {
    throw new CalcFault(`\`${name}\` is the name of a unit`);
  }
}

/** @throws CalcFault when this cannot become a unit */
export function declareUnit(name: string, sheet: Sheet): void {
  if (name === '') throw new CalcFault('a name is missing after `unit`');
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) {
    throw new CalcFault(`\`${name}\` cannot be a unit; a unit is one word of letters and digits`);
  }
  checkName(name, sheet);
  teachUnit(name);
  sheet.units.set(name, name);
  const plural = pluralOf(name);
  if (!isBuiltInUnit(plural) && !sheet.values.has(plural)) sheet.units.set(plural, name);
}

/** English plural of a unit; abbreviations in capitals, such as USD, have none. */
export function pluralOf(name: string): string {
  if (/[A-Z0-9]$/.test(name) || /[^s]s$/.test(name)) return name;
  if (/(?:s|x|z|ch|sh)$/.test(name)) return `${name}es`;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return `${name}s`;
}
