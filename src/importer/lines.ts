import { findPeriod } from './periods.ts';
import { labelOf } from './labels.ts';
import type { Block } from './block.ts';

/** A line of text before it is joined with others. */
export type Line = { text: string; bold: boolean; lead?: string };

/** Shorter lines were not wrapped at a margin. */
const SHORTEST_WRAPPED = 50;

/**
 * Whether a line begins something new rather than going on with the sentence of the block before it.
 * @param hard the block ended with a line break that its author made
 */
export function startsNewLine(
  open: Pick<Block, 'text' | 'bold' | 'kind'>,
  line: Line,
  hard: boolean,
): boolean {
  if (hard || open.bold || line.bold || line.lead !== undefined) return true;
  if (open.text.length > 2_000) return true;
  if (/[.!?:]["”’)]?$/.test(open.text)) return true;
  if (labelOf(line.text) || (line.text.length < 80 && findPeriod(line.text)?.whole)) return true;
  if (/^[\p{Ll}(&]/u.test(line.text) || /[,;–-]$/.test(open.text)) return false;
  return open.text.length < SHORTEST_WRAPPED;
}
