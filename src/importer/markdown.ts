import type { Block, Layout, Piece } from './block.ts';
import { itemOf, width } from './bullets.ts';
import { startsNewLine, type Line } from './lines.ts';
import { cutLong } from './long-lines.ts';
import { imagesOf, readInline } from './inline.ts';
import { readableLines } from './readable.ts';

const HEADING = /^ {0,3}(#{1,6})(?:\s+(.*?)|([\p{L}][^#]{0,60}?))?\s*#*\s*$/u;
const HTML_HEADING = /^\s*<h([1-6])(?:\s[^<>]{0,300})?>(.{0,400}?)(?:<\/h[1-6]>)?\s*$/i;
const FENCE = /^\s*(?:```+|~~~+)\s*[\w-]*\s*$/;
const RULE = /^\s*([-*_=─━—–~#])(?:\s?\1){2,}\s*$/;
const UNDERLINE = /^\s*(?:-{3,}|={3,})\s*$/;
const TABLE_DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const BREAK = /<br\s{0,9}\/?>/i;

/** A longer line is never prose of a CV; it is only cut, not read for markup. */
const LONGEST_MARKED_LINE = 10_000;

/**
 * Takes Markdown or plain text apart, line by line and in linear time: CVs in the wild mix both, so that a strict reading
 * of either would misplace what a person sees at once.
 */
export function readMarkdown(text: string): Layout {
  const pieces: Piece[] = readableLines(text).map((line, index) => ({
    text: line,
    place: `line ${index + 1}`,
  }));
  const blocks: Block[] = [];
  const state = { gap: true, fenced: false, table: false, open: undefined as Block | undefined };
  const add = (block: Omit<Block, 'gap'>) => {
    blocks.push({ ...block, gap: state.gap });
    state.gap = false;
    state.open = block.kind === 'line' || block.kind === 'item' ? blocks.at(-1) : undefined;
  };

  for (const [at, { text: raw }] of pieces.entries()) {
    const span = { first: at, last: at };
    if (raw.length > LONGEST_MARKED_LINE) {
      for (const part of cutLong(raw))
        add({ kind: 'line', text: part, bold: false, level: 0, ...span });
      continue;
    }
    if (FENCE.test(raw)) {
      state.fenced = !state.fenced;
      state.gap = true;
      state.table = false;
      continue;
    }
    const source = raw.replace(/^\s{0,3}(?:>\s?)+/, '');
    if (source.trim() === '') {
      state.gap = true;
      state.table = false;
      state.open = undefined;
      continue;
    }
    if (state.fenced) {
      add(preformatted(source, span));
      continue;
    }
    if (
      UNDERLINE.test(source) &&
      !state.gap &&
      state.open?.kind === 'line' &&
      isTitle(state.open)
    ) {
      state.open.kind = 'heading';
      state.open.level = source.includes('=') ? 1 : 2;
      state.open.last = at;
      state.open = undefined;
      state.gap = true;
      continue;
    }
    if (source.includes('|') && TABLE_DELIMITER.test(source)) {
      const head = blocks.at(-1);
      if (head?.kind === 'row' && !state.gap) head.head = true;
      state.table = true;
      continue;
    }
    if (RULE.test(source)) {
      add({ kind: 'rule', text: '', bold: false, level: 0, ...span });
      state.gap = true;
      continue;
    }
    const images = imagesOf(source);
    if (images) {
      add({
        kind: 'images',
        text: images.join(', '),
        bold: false,
        level: 0,
        cells: images,
        ...span,
      });
      continue;
    }
    const heading = HTML_HEADING.exec(source) ?? HEADING.exec(source);
    if (heading) {
      const [, mark = '#'] = heading;
      const depth = mark.startsWith('#') ? mark.length : Number(mark);
      const inline = readInline(heading[2] ?? heading[3] ?? '');
      if (inline.text !== '') add({ kind: 'heading', ...inline, level: depth, ...span });
      state.gap = true;
      continue;
    }
    if (isRow(source, state.table, pieces[at + 1]?.text)) {
      add(row(source, span));
      continue;
    }
    for (const part of source.split(BREAK)) {
      if (part.trim() === '') continue;
      readLine({ text: part, span, hard: part !== source });
    }
  }
  return { pieces, blocks };

  function readLine({ text: source, span, hard }: { text: string; span: Span; hard: boolean }) {
    const item = itemOf(source);
    const inline = readInline(item?.text ?? source);
    if (inline.text === '') return;
    const line: Line = { text: inline.text, bold: inline.bold, lead: inline.lead };
    const { open } = state;
    if (
      !item &&
      open &&
      !hard &&
      !state.gap &&
      !startsNewLine(open, line, endsHard(pieces[open.last]))
    ) {
      open.text = `${open.text} ${inline.text}`;
      open.bold = false;
      open.last = span.last;
      return;
    }
    const indent = item?.indent ?? width(/^\s*/.exec(source)?.[0] ?? '');
    add({
      kind: item ? 'item' : 'line',
      ...inline,
      level: indent,
      ...(item?.numbered && { numbered: true }),
      ...span,
    });
  }
}

type Span = { first: number; last: number };

function endsHard(piece: Piece | undefined): boolean {
  return piece !== undefined && /(?: {2,}|\\)$/.test(piece.text);
}

function isTitle({ text, gap }: Block): boolean {
  return gap && text.length <= 100 && !/[.;]$/.test(text);
}

function isRow(source: string, inTable: boolean, next: string | undefined): boolean {
  const bars = source.split('|').length - 1;
  if (bars === 0) return false;
  if (inTable || /^\s*\|.*\|\s*$/.test(source)) return true;
  return next !== undefined && next.includes('|') && TABLE_DELIMITER.test(next);
}

function row(source: string, span: Span): Omit<Block, 'gap'> {
  const cells = source
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => readInline(cell.replaceAll(/<br\s{0,9}\/?>/gi, ' ')).text);
  return {
    kind: 'row',
    text: cells.filter(Boolean).join(' | '),
    cells,
    bold: false,
    level: 0,
    ...span,
  };
}

/** A line of a code block: a label and its values where wide white space parts them, otherwise text as it stands. */
function preformatted(source: string, span: Span): Omit<Block, 'gap'> {
  const text = source.trim().replace(/\s{2,}|\t/g, '  ');
  const [label = '', ...values] = text.split('  ');
  if (values.length === 0) {
    return { kind: 'line', text, bold: false, level: 0, ...span };
  }
  const cells = [label, values.join(' | ')];
  return { kind: 'row', text: cells.join(' | '), cells, bold: false, level: 0, ...span };
}
