import type { Piece } from './block.ts';
import { oneLine } from './readable.ts';

/** More than any CV has; what goes beyond is kept as unmapped, so that a file of another kind cannot stall a build. */
const MOST_ENTRIES = 300;
const MOST_TEXTS = 1_000;
const LONGEST_TEXT = 10_000;

/** A value for YAML: texts on one line, without empty fields, lists cut to a sane length. */
export function tidy(value: unknown, overflow: Piece[]): unknown {
  if (typeof value === 'string') {
    const text = oneLine(value);
    if (text.length > LONGEST_TEXT) {
      overflow.push({ text, place: 'a very long line' });
      return undefined;
    }
    return text === '' ? undefined : text;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = value
      .map((item) => tidy(item, overflow))
      .filter((item) => item !== undefined);
    const most = typeof items[0] === 'string' ? MOST_TEXTS : MOST_ENTRIES;
    for (const item of items.splice(most))
      overflow.push({ text: textOf(item), place: 'beyond what a CV has' });
    return items.length === 0 ? undefined : items;
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .map(([key, inner]) => [key, tidy(inner, overflow)] as const)
      .filter(([, inner]) => inner !== undefined);
    return fields.length === 0 ? undefined : Object.fromEntries(fields);
  }
  return value ?? undefined;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(textOf).join(' · ');
}
