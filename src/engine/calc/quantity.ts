import { isUnit, type Value } from './arithmetic.ts';
import { superscript, unitText, numberIn } from './units.ts';

/** A value and how a reader is shown it. */
export type Quantity = {
  value: Value;
  /** With the digits that its author wrote, or with four that count. */
  digits: 'given' | 'computed';
  /** A share, shown as a hundredfold. */
  percent?: boolean;
};

/** Digits that count in a computed value. */
const SIGNIFICANT = 4;
/** Digits that a double holds without noise after a few operations. */
const MOST_DIGITS = 12;
/** From here on a double does not hold each whole number that a reader would take for exact. */
const LARGEST_EXACT = 1e15;
const SMALLEST_PLAIN = 1e-4;
/** A double's own noise is below this share of the value. */
const NOISE = 1e-10;

/** `7,500 messages`, `21.6 GB`, `95%`. `plurals` holds the declared units. */
export function quantityText(quantity: Quantity, plurals: ReadonlyMap<string, string>): string {
  const { value, percent } = quantity;
  const exact = quantity.digits === 'given';
  if (!isUnit(value))
    return percent ? `${numberText(value * 100, exact, 100)}%` : numberText(value, exact);
  const number = numberText(numberIn(value), exact);
  const unit = unitText(value, number === '1', plurals);
  return unit.startsWith('/') || unit === '' ? `${number}${unit}` : `${number} ${unit}`;
}

/**
 * English digits in groups of three. Whole numbers below 10^15 are shown in full, others to four significant digits, or
 * to twelve when `exact`. A share just below the `entirety` keeps the digits that tell it from there.
 */
export function numberText(value: number, exact: boolean, entirety = 1): string {
  const whole = Math.round(value);
  const isWhole = Math.abs(value - whole) <= NOISE * Math.abs(value);
  if (isWhole && Math.abs(whole) < LARGEST_EXACT) return grouped(whole);
  const rounded = Number(value.toPrecision(exact ? MOST_DIGITS : digitsFor(value, entirety)));
  if (Math.abs(rounded) >= LARGEST_EXACT || Math.abs(rounded) < SMALLEST_PLAIN)
    return scientific(rounded);
  return grouped(rounded);
}

function digitsFor(value: number, entirety: number): number {
  const size = Math.abs(value);
  let digits = SIGNIFICANT;
  while (size < entirety && digits < MOST_DIGITS && Number(size.toPrecision(digits)) === entirety)
    digits += 1;
  return digits;
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value < 0 ? '−' : ''}${text}${fraction === undefined ? '' : `.${fraction}`}`;
}

function scientific(value: number): string {
  const [mantissa = '', power = '0'] = value.toExponential().split('e');
  return `${mantissa.replace('-', '−')} × 10${superscript(Number(power))}`;
}
