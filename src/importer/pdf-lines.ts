import { append } from './append.ts';
/** A piece of text on a page; the origin is the lower left corner, lengths are in points. */
export type PdfText = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
};
export type PdfPage = { width: number; texts: PdfText[] };

/** One line of a page, its columns parted by tabs. */
export type PdfLine = {
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  lead: string;
};

/** Of a page's lines, at most this share may cross the gap between two columns, such as a name above both. */
const MOST_CROSSING = 0.2;

/** The lines of a page in reading order: from top to bottom, of two columns first the left one. */
export function linesOfPage(page: PdfPage): PdfLine[] {
  const texts = page.texts.filter(({ text }) => text.trim() !== '');
  const gutter = gutterOf(page.width, texts);
  if (gutter === undefined) return rowsOf(texts).map(toLine);
  const crossing = rowsOf(texts.filter(({ x, width }) => x < gutter && x + width > gutter)).map(
    toLine,
  );
  const left = rowsOf(texts.filter(({ x, width }) => x + width <= gutter)).map(toLine);
  const right = rowsOf(texts.filter(({ x }) => x >= gutter)).map(toLine);
  const lines: PdfLine[] = [];
  let top = Infinity;
  for (const bound of [...crossing.map(({ y }) => y), -Infinity]) {
    for (const column of [left, right])
      append(
        lines,
        column.filter(({ y }) => y < top && y >= bound),
      );
    const line = crossing.find(({ y }) => y === bound);
    if (line) lines.push(line);
    top = bound;
  }
  return lines;
}

/** Where a vertical stripe of white runs down the page between two columns of text, if it does. */
function gutterOf(width: number, texts: readonly PdfText[]): number | undefined {
  const rows = rowsOf(texts);
  if (rows.length < 8) return undefined;
  let best: { x: number; score: number } | undefined;
  for (let x = width * 0.22; x <= width * 0.78; x += 3) {
    const crossing = texts.filter((text) => text.x < x + 3 && text.x + text.width > x - 3).length;
    const left = rowsOf(texts.filter((text) => text.x + text.width <= x)).length;
    const begins = texts.filter((text) => text.x >= x);
    const right = rowsOf(begins).length;
    if (crossing > texts.length * MOST_CROSSING || left < 6 || right < 6) continue;
    // Dates at the right margin are no column: those of a column begin at one place, and their lines are as many.
    if (
      startsTogether(begins) < 0.5 ||
      startsTogether(texts.filter((text) => text.x + text.width <= x)) < 0.4
    )
      continue;
    const score = Math.min(left, right) - crossing;
    if (score > (best?.score ?? 0)) best = { x, score };
  }
  return best?.x;
}

/** The share of rows that begin at the most usual place, to within the width of a bullet. */
function startsTogether(texts: readonly PdfText[]): number {
  const rows = rowsOf(texts).map((row) => Math.min(...row.map(({ x }) => x)));
  const most = Math.max(
    0,
    ...rows.map((x) => rows.filter((other) => Math.abs(other - x) < 20).length),
  );
  return rows.length === 0 ? 0 : most / rows.length;
}

/** Texts that stand on one baseline, each row from left to right, rows from the top. */
function rowsOf(texts: readonly PdfText[]): PdfText[][] {
  const rows: PdfText[][] = [];
  for (const text of texts.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row &&
      first &&
      Math.abs(first.y - text.y) < Math.max(2, Math.min(first.size, text.size) * 0.4)
    )
      row.push(text);
    else rows.push([text]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.x - b.x));
}

function toLine(row: readonly PdfText[]): PdfLine {
  let text = '';
  let lead = '';
  let right = row[0]?.x ?? 0;
  let isBold = true;
  for (const part of row) {
    const space = part.x - right;
    if (text !== '' && space > part.size * 1.5) text += '\t';
    else if (text !== '' && space > part.size * 0.12 && !/\s$/.test(text)) text += ' ';
    text += part.text;
    right = part.x + part.width;
    isBold &&= part.bold;
    if (isBold) lead = text;
  }
  return {
    text: text.trim(),
    lead: lead.trim(),
    x: row[0]?.x ?? 0,
    right,
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    bold: row.every((part) => part.bold),
  };
}
