import type { Block, Layout, Piece } from './block.ts';
import { itemOf } from './bullets.ts';
import { cutLong } from './long-lines.ts';
import { collapsed, oneLine } from './readable.ts';

/** What mammoth reads from a Word document, as far as it matters here. */
export type WordNode = {
  type: string;
  value?: string;
  children?: WordNode[];
  styleName?: string | null;
  numbering?: { level: string | number; isOrdered: boolean } | null;
  isBold?: boolean;
  fontSize?: number | null;
  href?: string;
  isHeader?: boolean;
};

/** What Word sets text in that says no size, in points. */
const DEFAULT_SIZE = 11;

type Run = { text: string; bold: boolean; size: number };

/**
 * Lays a Word document out as blocks.
 * @param margins texts of its headers and footers, which are read before the body
 */
export function layOutDocx(root: WordNode, margins: readonly string[] = []): Layout {
  const pieces: Piece[] = [];
  const blocks: Block[] = [];
  const links: string[] = [];
  let gap = true;
  const add = (text: string, block: Omit<Block, 'first' | 'last' | 'gap' | 'text'>) => {
    if (text === '') return;
    const at = pieces.length;
    pieces.push({ text, place: `paragraph ${at + 1}` });
    for (const part of text.length > 5_000 ? cutLong(text) : [text]) {
      blocks.push({ ...block, text: part, gap, first: at, last: at });
      gap = false;
    }
  };
  for (const text of margins) {
    for (const line of text.split('\n'))
      add(collapsed(line), { kind: 'line', bold: false, level: 0 });
  }
  const body = bodySize(root);
  walk(root);
  for (const href of links) pieces.push({ text: href, place: 'a link' });
  return { pieces, blocks };

  function walk(node: WordNode): void {
    if (node.type === 'paragraph') return paragraph(node);
    if (node.type === 'tableRow') return row(node);
    for (const child of node.children ?? []) walk(child);
  }

  function paragraph(node: WordNode): void {
    const lines = linesOf(node, links);
    const heading = /^(?:heading|titre|überschrift|título|заголовок)\s*(\d)/i.exec(
      node.styleName ?? '',
    )?.[1];
    const isTitle = /^(?:title|titel|titre)$/i.test(node.styleName ?? '');
    if (lines.every((runs) => textOf(runs).trim() === '')) {
      gap = true;
      return;
    }
    for (const runs of lines) {
      const text = collapsed(textOf(runs));
      const bold = runs.every((run) => run.bold || run.text.trim() === '');
      const lead = collapsed(leadOf(runs));
      const size = Math.max(...runs.map((run) => run.size));
      const item = node.numbering ? undefined : itemOf(text);
      if (heading !== undefined || isTitle) {
        gap = true;
        add(text, { kind: 'heading', bold: false, level: isTitle ? 1 : Number(heading) });
      } else if (node.numbering || item) {
        const level = node.numbering ? Number(node.numbering.level) || 0 : 0;
        add(item?.text ?? text, { kind: 'item', bold, level, ...(lead !== '' && { lead }) });
      } else if (size >= body * 1.2 && text.length <= 100) {
        gap = true;
        add(text, { kind: 'heading', bold: false, level: size >= body * 1.8 ? 1 : 2 });
      } else add(text, { kind: 'line', bold, level: 0, ...(lead !== '' && { lead }) });
    }
    // A paragraph of its own stands apart only where Word leaves room; runs of plain lines are one head or body.
    gap = heading !== undefined || isTitle;
  }

  function row(node: WordNode): void {
    const cells = node.children ?? [];
    const paragraphs = cells.map((cell) => (cell.children ?? []).filter((child) => hasText(child)));
    const isLayout = paragraphs.some(
      (inner) =>
        inner.length > 1 || inner.some(({ type, numbering }) => type !== 'paragraph' || numbering),
    );
    if (isLayout || cells.length === 1) {
      gap = true;
      for (const cell of cells) for (const child of cell.children ?? []) walk(child);
      return;
    }
    const texts = paragraphs.map((inner) =>
      oneLine(inner.map((each) => linesOf(each, links).map(textOf).join(' ')).join(' ')),
    );
    const said = texts.filter(Boolean);
    const runs = paragraphs.flat().flatMap((each) => linesOf(each, []).flat());
    const bold = runs.length > 0 && runs.every((run) => run.bold || run.text.trim() === '');
    const head = node.isHeader === true;
    add(said.join(' | '), { kind: 'row', bold, level: 0, cells: texts, ...(head && { head }) });
    gap = false;
  }
}

function linesOf(node: WordNode, links: string[]): Run[][] {
  const lines: Run[][] = [[]];
  const read = (inner: WordNode, run: Omit<Run, 'text'>) => {
    if (inner.type === 'text') lines.at(-1)?.push({ ...run, text: inner.value ?? '' });
    else if (inner.type === 'tab') lines.at(-1)?.push({ ...run, text: '\t' });
    else if (inner.type === 'break') lines.push([]);
    else {
      if (inner.type === 'hyperlink' && inner.href) links.push(inner.href);
      const own =
        inner.type === 'run'
          ? { bold: inner.isBold === true, size: inner.fontSize ?? DEFAULT_SIZE }
          : run;
      for (const child of inner.children ?? []) read(child, own);
    }
  };
  for (const child of node.children ?? []) read(child, { bold: false, size: DEFAULT_SIZE });
  return lines;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function leadOf(runs: readonly Run[]): string {
  const end = runs.findIndex(({ bold, text }) => !bold && text.trim() !== '');
  return textOf(end < 0 ? runs : runs.slice(0, end));
}

function hasText(node: WordNode): boolean {
  return node.type === 'text'
    ? (node.value ?? '').trim() !== ''
    : (node.children ?? []).some(hasText);
}

/** The size in which most of the text is set, in points. */
function bodySize(root: WordNode): number {
  const letters = new Map<number, number>();
  const count = (node: WordNode, size: number) => {
    if (node.type === 'text')
      letters.set(size, (letters.get(size) ?? 0) + (node.value ?? '').length);
    for (const child of node.children ?? [])
      count(child, node.type === 'run' ? (node.fontSize ?? DEFAULT_SIZE) : size);
  };
  count(root, DEFAULT_SIZE);
  const [most] = [...letters].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? DEFAULT_SIZE;
}
