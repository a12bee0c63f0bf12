import { least } from './append.ts';
import { isSentence, type Block } from './block.ts';
import { labelOf } from './labels.ts';
import { findPeriod } from './periods.ts';
import { prefixOf } from './split-sections.ts';

/** What a section is a list of; it decides which lines may begin an entry. */
export type EntryStyle = 'jobs' | 'projects' | 'schools';

/** What a block begins: an entry, or a further role under the entry's heading. */
export type Start = 'header' | 'role';

const KIND_OF_STYLE = { jobs: 'work', projects: 'projects', schools: 'education' } as const;

/** Which blocks begin an entry, or a further role under the entry's heading. */
export function startsOf(
  blocks: readonly Block[],
  style: EntryStyle,
  entryLevel: number,
): Map<number, Start> {
  const starts = new Map<number, Start>();
  const hasHeadings = Number.isFinite(entryLevel);
  const dated = blocks.map((block) => isDated(block));
  const datedLines = blocks.filter((block, at) => dated[at] && block.kind !== 'item').length;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      if (block.level === entryLevel) starts.set(at, 'header');
      else if (dated[at]) starts.set(at, 'role');
      continue;
    }
    const prefixed =
      block.kind === 'line' && !isSentence(block.text) ? prefixOf(block.text) : undefined;
    if (prefixed?.kind === KIND_OF_STYLE[style]) starts.set(at, 'header');
  }
  if (hasHeadings) {
    const above = blocks.findIndex(({ kind }) => kind === 'heading');
    for (const [at, block] of blocks.entries()) {
      if (!dated[at] || block.kind !== 'line' || block.lead === undefined) continue;
      starts.set(at, at < above ? 'header' : 'role');
    }
    return starts;
  }
  const bolds = blocks.filter((block) => isBoldStart(block)).length;
  if (datedLines > 0) {
    for (const [at, block] of blocks.entries()) {
      if (!dated[at] || block.kind === 'item') continue;
      starts.set(headerStart(blocks, at, starts), 'header');
    }
    for (const [at, block] of blocks.entries()) {
      const next = blocks[at + 1];
      if (
        isBoldStart(block) &&
        block.bold &&
        next &&
        starts.get(at + 1) === 'header' &&
        !starts.has(at)
      ) {
        starts.delete(at + 1);
        starts.set(at, 'header');
      }
    }
    return starts;
  }
  const items = blocks.filter(({ kind }) => kind === 'item');
  const top = least(items.map(({ level }) => level));
  if (
    items.some((block) => isDated(block) && block.level === top) ||
    (items.length > 0 && style !== 'jobs' && bolds === 0)
  ) {
    for (const [at, block] of blocks.entries()) {
      if (block.kind !== 'item' || block.level !== top) continue;
      if (style !== 'jobs' || isDated(block)) starts.set(at, 'header');
    }
    if (
      starts.size > 0 &&
      !blocks.some(
        (block, at) =>
          block.kind === 'line' && at === 0 && !isSentence(block.text) && style !== 'schools',
      )
    ) {
      return starts;
    }
    starts.clear();
  }
  for (const [at, block] of blocks.entries()) {
    if (bolds > 0) {
      if (isBoldStart(block)) starts.set(at, 'header');
    } else if (isPlainStart(blocks, at, style)) starts.set(at, 'header');
  }
  return starts;
}

/** The line with which the head of an entry begins whose period stands at `at`. */
function headerStart(
  blocks: readonly Block[],
  at: number,
  starts: ReadonlyMap<number, Start>,
): number {
  const dated = blocks[at];
  const found = dated && findPeriod(dated.text);
  if (!dated || !found) return at;
  const said = `${found.before} ${found.after}`.trim();
  const parts = said === '' ? 0 : said.split(/\s[—–|·-]\s|,\s|\s\|\s/).length;
  let from = at;
  let wanted = parts === 0 ? 3 : parts === 1 ? 1 : 0;
  while (wanted > 0 && from > 0 && !starts.has(from)) {
    const here = blocks[from];
    const before = blocks[from - 1];
    if (before?.kind !== 'line' || isSentence(before.text) || before.text.length > 100) break;
    if (labelOf(before.text) || isDated(before)) break;
    if (here?.gap && !(before.bold || here.bold || before.gap)) break;
    from -= 1;
    wanted -= 1;
    if (before.gap && !(blocks[from - 1]?.bold ?? false)) break;
  }
  return from;
}

/** Whether a block names something and says when it was. */
export function isDated(block: Block): boolean {
  if (block.kind !== 'line' && block.kind !== 'item' && block.kind !== 'row')
    return block.kind === 'heading' && findPeriod(block.text) !== undefined;
  if (block.text.length > 220) return false;
  const found = findPeriod(block.text);
  if (!found || labelOf(block.text)?.label) return false;
  const rest = `${found.before} ${found.after}`.trim();
  if (rest.split(/\s+/).length > 16 || (isSentence(found.after || found.before) && !block.bold))
    return false;
  return found.range || block.kind !== 'item';
}

function isBoldStart(block: Block): boolean {
  if (block.kind !== 'line' || block.lead === undefined || isSentence(block.text)) return false;
  return !block.lead.endsWith(':') && !/^\s*:/.test(block.text.slice(block.lead.length));
}

/** Without headings, bold lines and dates, a short line before an item or prose names an entry. */
function isPlainStart(blocks: readonly Block[], at: number, style: EntryStyle): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  if (
    !block ||
    block.kind === 'item' ||
    block.kind === 'rule' ||
    block.kind === 'images' ||
    isSentence(block.text)
  )
    return false;
  if (block.kind === 'row') return block.head !== true;
  const label = labelOf(block.text);
  if (label) return label.label === 'name';
  if (style === 'schools') return block.gap || blocks[at - 1]?.kind !== 'item';
  if (!block.gap) return false;
  return next !== undefined && !next.gap
    ? true
    : next?.kind === 'item' || (next !== undefined && isSentence(next.text));
}
