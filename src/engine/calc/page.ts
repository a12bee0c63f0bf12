import type { Place } from '../../errors/problem.ts';
import { evaluateCalc, type CalcRow } from './evaluate.ts';
import { emptySheet } from './sheet.ts';

/** A `calc` fence; `place` is the file and the line of its first content line. */
export type CalcFence = { code: string; place: Place };

/**
 * The calculations of one page, executed in the order in which they stand. What a fence defines, names and units, the
 * fences below it know; nothing leaks to other pages.
 */
export function calcPage() {
  const sheet = emptySheet();
  const results = new Map<string, string>();
  return {
    /** @throws LecternError with `calc-error`s */
    execute({ code, place }: CalcFence): CalcRow[] {
      const rows = evaluateCalc(code, place, sheet);
      for (const row of rows) {
        if (row.kind === 'result' && row.name !== undefined) results.set(row.name, row.result);
      }
      return rows;
    },
    /** What the named lines come to, by name. */
    results: (): Map<string, string> => new Map(results),
  };
}
