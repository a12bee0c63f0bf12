import type { Block, Layout, Piece } from './block.ts';
import { itemOf } from './bullets.ts';
import { labelOf } from './labels.ts';
import { linesOfPage, type PdfLine, type PdfPage } from './pdf-lines.ts';
import { findPeriod } from './periods.ts';
import { collapsed, readableLines } from './readable.ts';

/** Lays the pages of a PDF out as blocks: headings by their size, paragraphs by what was wrapped at the margin. */
export function layOutPdf(pages: readonly PdfPage[]): Layout {
  const placed = pages.flatMap((page, at) =>
    linesOfPage(page).map((line, index) => ({
      ...line,
      text: unligatured(line.text),
      page: at,
      place: `page ${at + 1}, line ${index + 1}`,
    })),
  );
  const body = bodySize(placed);
  const widest = placed.reduce((most, { right, x }) => Math.max(most, right - x), 0);
  const sizes = [
    ...new Set(
      placed.filter(({ size }) => size >= body * 1.15).map(({ size }) => Math.round(size)),
    ),
  ].toSorted((a, b) => b - a);
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  let previous: (PdfLine & { page: number }) | undefined;
  for (const line of placed) {
    const text = collapsed(readableLines(line.text).join(' '));
    if (!/\S/.test(text)) continue;
    const open = blocks.at(-1);
    const gap =
      previous?.page !== line.page || previous.y < line.y || previous.y - line.y > line.size * 1.75;
    if (open && previous && !gap && goesOn(open, previous, line, text, widest)) {
      const piece = pieces[open.last];
      const hyphenated = /\p{L}-$/u.test(open.text) && /^\p{Ll}/u.test(text);
      open.text = hyphenated ? `${open.text.slice(0, -1)}${text}` : `${open.text} ${text}`;
      open.bold &&= line.bold;
      if (piece) piece.text = open.text;
      previous = line;
      continue;
    }
    const at = pieces.length;
    pieces.push({ text, place: line.place });
    const item = itemOf(text.replace(/^[\uF0B7\uF0A7\uF076\u25AA-\u25AB]\s*/, '• '));
    const isLarge = line.size >= body * 1.15 && text.length <= 120 && !item;
    const level = isLarge ? Math.min(6, sizes.indexOf(Math.round(line.size)) + 1) : 0;
    const lead = collapsed(line.lead).replace(/^[•·▪-]\s*/, '');
    blocks.push({
      kind: item ? 'item' : isLarge ? 'heading' : 'line',
      text: item?.text ?? text,
      bold: line.bold && !isLarge,
      ...(lead !== '' && !isLarge && { lead }),
      level: item ? Math.round(line.x / 12) : level,
      gap: gap || isLarge,
      first: at,
      last: at,
    });
    previous = line;
  }
  return { pieces, blocks };
}

/** Whether a line goes on with the block before it: that one was wrapped, and nothing new begins. */
function goesOn(
  open: Block,
  previous: PdfLine,
  line: PdfLine,
  text: string,
  widest: number,
): boolean {
  if (open.kind === 'heading' || Math.abs(previous.size - line.size) > 0.6) return false;
  if (
    itemOf(text) ||
    /^[\uF0B7\uF0A7\uF076]/.test(text) ||
    text.includes('\t') ||
    previous.text.includes('\t')
  )
    return false;
  if (previous.bold !== line.bold && !(open.kind === 'item' && !line.bold)) return false;
  if (labelOf(text)?.label !== undefined) return false;
  if (open.kind === 'item') return line.x > previous.x + 1 || Math.abs(line.x - previous.x) < 2;
  if (text.length < 80 && findPeriod(text)?.whole) return false;
  const isWrapped = previous.right - previous.x > widest * 0.55;
  if (/^\p{Ll}/u.test(text)) return true;
  return isWrapped && !/[.!?:]$/.test(open.text) && !line.bold && open.text.length > 50;
}

function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 10;
}

/** Ligatures of a font as the letters that they stand for. */
function unligatured(text: string): string {
  return text.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'));
}
