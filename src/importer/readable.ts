/** Characters that no file of a profile may hold: controls, non-characters and stray byte order marks. */

const UNREADABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFEFF\uFFFE\uFFFF]/g;

/** The lines of a text, well-formed and without control characters; tabs stay. Words are kept as they are. */
export function readableLines(text: string): string[] {
  return text
    .toWellFormed()
    .replace(/^\uFEFF/, '')
    .replace(UNREADABLE, ' ')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return readableLines(text).join(' ').replace(/\s+/g, ' ').trim();
}

/** A line with single spaces; wide white space, which parts columns, becomes one tab. */
export function collapsed(line: string): string {
  return line
    .trim()
    .replace(/\s+/g, (space) => (space.length > 2 || space.includes('\t') ? '\t' : ' '));
}
