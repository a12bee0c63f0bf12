/** One line of a `calc` fence as it was written; `line` counts from 1 within the fence. */
export type CalcLine =
  | { kind: 'note'; text: string; line: number }
  | { kind: 'units'; names: string[]; reason: string; source: string; line: number }
  | { kind: 'statement'; source: string; reason: string; line: number };

/** Splits a fence into lines. Comment-only lines that follow one another are one note; empty lines part them. */
export function readCalcLines(code: string): CalcLine[] {
  const lines: CalcLine[] = [];
  let previous: CalcLine | undefined;
  for (const [index, text] of code.split(/\r?\n/).entries()) {
    const current = readLine(text, index + 1);
    if (current?.kind === 'note' && previous?.kind === 'note') {
      previous.text = `${previous.text} ${current.text}`.trim();
      continue;
    }
    previous = current;
    if (current) lines.push(current);
  }
  return lines;
}

function readLine(text: string, line: number): CalcLine | undefined {
  const hash = text.indexOf('#');
  const source = (hash === -1 ? text : text.slice(0, hash)).trim();
  const comment = hash === -1 ? '' : text.slice(hash).replace(/^#+/, '').trim();
  if (source === '') return comment === '' ? undefined : { kind: 'note', text: comment, line };
  const declaration = /^unit\b(?!\s*=)(.*)$/.exec(source);
  if (!declaration) return { kind: 'statement', source, reason: comment, line };
  const names = (declaration[1] ?? '').split(',').map((name) => name.trim());
  return { kind: 'units', names, reason: comment, source, line };
}
