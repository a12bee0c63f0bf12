import { least } from './append.ts';
import { isDated, startsOf, type EntryStyle, type Start } from './entry-starts.ts';
import { isSentence, type Block } from './block.ts';
import { labelOf } from './labels.ts';
import { findPeriod } from './periods.ts';
import { isPlace, isRole } from './roles.ts';

/** One job, project or school: the lines that name and date it, and what is told of it. */
export type Entry = {
  header: Block[];
  body: Block[];
  /** The heading that several of them stand under, such as the employer of several roles. */
  above?: Block;
};

/**
 * Groups the blocks of a section into entries. Headings begin them; where there are none, bold and dated lines do, and
 * where there are none of those either, the items of a list of schools or projects.
 * @param own the section's heading, where that names the first entry itself; only headings then begin others
 * @returns also what stands before the first entry
 */
export function groupEntries(
  laid: readonly Block[],
  style: EntryStyle,
  own?: Block,
): { opening: Block[]; entries: Entry[] } {
  const blocks = laid.flatMap(withoutLeadIn);
  const entryLevel = least(
    blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level),
  );
  const starts =
    own && !Number.isFinite(entryLevel)
      ? new Map<number, Start>()
      : startsOf(blocks, style, entryLevel);
  const opening: Block[] = [];
  const entries: Entry[] = own ? [{ header: [own], body: [] }] : [];
  let above: Block | undefined;
  for (const [at, block] of blocks.entries()) {
    const entry = entries.at(-1);
    const start = starts.get(at);
    if (start === 'header' && entry && isInHeader(entry) && goesOn(entry, block)) {
      entry.header.push(block);
      continue;
    }
    if (start === 'header') {
      if (block.kind === 'heading' && block.level === entryLevel) above = undefined;
      entries.push({ header: [block], body: [], ...(above && { above }) });
      continue;
    }
    if (start === 'role' && entry) {
      above ??= entry.header[0];
      if (
        isInHeader(entry) &&
        entry.header.every(({ text }) => !findPeriod(text)) &&
        entries.at(-1) === entry &&
        entry.header.length === 1
      ) {
        entries.pop();
      }
      entries.push({ header: [block], body: [], ...(above && { above }) });
      continue;
    }
    if (!entry) opening.push(block);
    else if (isInHeader(entry) && addsToHeader(entry, block, style)) entry.header.push(block);
    else entry.body.push(block);
  }
  return { opening, entries };
}

/** A line that dates something and goes on to tell of it is a head and a statement. */
function withoutLeadIn(block: Block): Block[] {
  if ((block.kind !== 'line' && block.kind !== 'item') || block.text.length > 2_000) return [block];
  const found = findPeriod(block.text.slice(0, 160));
  if (!found?.range || found.before.split(/\s+/).length > 12) return [block];
  const [separator, rest = ''] =
    /^\s*[:.–—|-]\s+(.*)$/.exec(block.text.slice(found.end))?.values() ?? [];
  if (separator === undefined || (!isSentence(rest) && rest.split(/\s+/).length < 6))
    return [block];
  return [
    { ...block, text: block.text.slice(0, found.end), bold: false },
    { ...block, kind: 'line', text: rest, bold: false, lead: undefined, gap: false },
  ];
}

function isInHeader({ body }: Entry): boolean {
  return body.length === 0;
}

/** Whether a line that could begin an entry completes the head of the one at hand. */
function goesOn({ header }: Entry, block: Block): boolean {
  const [first] = header;
  if (!first || block.kind === 'heading' || header.length > 3 || block.kind !== 'line')
    return false;
  const isDatedAlready = header.some(({ text }) => findPeriod(text));
  return !isDatedAlready && isDated(block) && !block.gap;
}

/** Whether a line after the head's first one belongs to the head: a date, a role, a place. */
function addsToHeader({ header }: Entry, block: Block, style: EntryStyle): boolean {
  if (block.kind !== 'line' || header.length > 3 || block.text.length > 120) return false;
  if (labelOf(block.text)) return false;
  const hasPeriod = header.some(({ text }) => findPeriod(text));
  if (isDated(block) && !hasPeriod) return true;
  if (isSentence(block.text)) return false;
  const words = block.text.split(/\s+/).length;
  if (style === 'projects') return false;
  const [first] = header;
  if (block.gap && first?.kind !== 'heading') return false;
  if (isPlace(block.text) && words <= 6) return true;
  const named = header.map(({ text }) => findPeriod(text)?.before ?? text).join(' ');
  if (style === 'schools') return words <= 10 && header.length < 3 && !block.gap;
  const complete = isRole(named) && named.split(/\s[—–|·-]\s|,\s|\sat\s/).length > 1;
  return words <= 8 && !complete && header.length < 3 && isRole(block.text) !== isRole(named);
}

/** A heading inside an entry that names a part of it rather than another one. */
export function isSubheading(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'heading') return true;
  if (next === undefined || (block.kind !== 'line' && !block.numbered)) return false;
  if (block.numbered && next.kind !== 'line') return false;
  if (block.bold) return !isSentence(block.text);
  if (isSentence(block.text) || labelOf(block.text) || block.text.split(/\s+/).length > 9)
    return false;
  const words = block.text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length > 0 && capitalised === words.length && next.gap !== block.gap
    ? next.kind === 'item' || next.text.length > 80
    : words.length > 0 &&
        capitalised === words.length &&
        next.kind === 'line' &&
        next.text.length > 80;
}
