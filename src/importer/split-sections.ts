import { BOLD_LEVEL, headingLevel, isSentence, type Block } from './block.ts';
import { labelOf } from './labels.ts';
import { isPersonName } from './names.ts';
import { isRole } from './roles.ts';
import { findPeriod } from './periods.ts';
import {
  bareName,
  isAlsoInsideAJob,
  sectionNamed,
  sectionOfHeading,
  type SectionKind,
} from './sections.ts';

/** A part of a CV under one heading. `opening` is what stands before the first, `unknown` one that nothing is known of. */
export type Section = {
  kind: SectionKind | 'opening' | 'unknown';
  title: string;
  level: number;
  /** The block that announces it. */
  heading?: Block;
  /** What its heading says beyond the section's name, as in "Project: Lectern". */
  rest?: string;
  blocks: Block[];
};

/** Sections whose parts are jobs, projects or schools. */
const WITH_ENTRIES = new Set<Section['kind']>(['work', 'projects', 'education', 'volunteer']);
const ON_ONE_LINE = new Set<Section['kind']>([
  'skills',
  'languages',
  'certificates',
  'interests',
  'education',
  'summary',
  'awards',
]);

/** First headings that title no person. */
const NO_TITLE =
  /\b(?:important|notes?|notice|instructions?|context|readme|todo|warning|disclaimer|prompt|rules?|guidelines?)\b/i;

/** Cuts a document into its sections, in order. */
export function splitSections(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{ kind: 'opening', title: '', level: 0, blocks: [] }];
  /** Level of the first heading inside the section at hand. */
  let inner = Infinity;
  for (const block of blocks) {
    const current = sections.at(-1);
    if (!current) break;
    const next = announced(block, current, inner, blocks[0] === block);
    if (next) {
      sections.push(next);
      inner = Infinity;
      continue;
    }
    if (isRoutesHead(block) && current.kind !== 'routes') {
      sections.push({ kind: 'routes', title: '', level: current.level, blocks: [block] });
      continue;
    }
    if (block.kind === 'heading') inner = Math.min(inner, block.level);
    current.blocks.push(block);
  }
  return sections;
}

function announced(
  block: Block,
  current: Section,
  inner: number,
  first: boolean,
): Section | undefined {
  if (block.kind === 'heading') return byHeading(block, current, inner, first);
  if (block.kind === 'line') return byLine(block, current);
  return undefined;
}

function byHeading(
  block: Block,
  current: Section,
  inner: number,
  first: boolean,
): Section | undefined {
  const { level, text } = block;
  const section = (kind: Section['kind'], rest?: string): Section => ({
    kind,
    title: text,
    level,
    heading: block,
    blocks: [],
    ...(rest !== undefined && { rest }),
  });
  const strict = sectionNamed(text);
  const isOpen = current.kind === 'opening' || current.kind === 'unknown';
  const deeper = level > current.level && !isOpen;
  const prefixed = strict === undefined ? prefixOf(text) : undefined;
  if (prefixed && !deeper) return section(prefixed.kind, prefixed.rest);
  if (deeper) {
    const belongs =
      strict === undefined || strict === current.kind || level > inner || isAlsoInsideAJob(text);
    return belongs ? undefined : section(strict);
  }
  const dated = findPeriod(text);
  if (dated && strict === undefined && (WITH_ENTRIES.has(current.kind) || isOpen)) {
    return WITH_ENTRIES.has(current.kind) ? undefined : section('unknown');
  }
  const kind = strict ?? sectionOfHeading(text);
  if (kind !== undefined) return section(kind);
  if (current.kind === 'opening' && titles(text, first) && !NO_TITLE.test(bareName(text)))
    return undefined;
  if (current.kind === 'unknown' && level > current.level) return undefined;
  return section('unknown');
}

/** The document's own heading says whose it is; the first may be anything, later ones are a name or a role. */
function titles(text: string, first: boolean): boolean {
  return first || isPersonName(text) || isRole(text);
}

function byLine(block: Block, current: Section): Section | undefined {
  const { text, bold, gap } = block;
  const level = headingLevel(block);
  if (text.length > 160) return undefined;
  const capitals = /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  const styled = bold || capitals;
  const name = sectionNamed(text);
  const section = (kind: SectionKind, blocks: Block[] = [], rest?: string): Section => ({
    kind,
    title: text,
    level:
      current.level >= BOLD_LEVEL || current.level === 0
        ? Math.min(level, capitals ? BOLD_LEVEL : level)
        : current.level,
    heading: block,
    blocks,
    ...(rest !== undefined && { rest }),
  });
  const insideHeadings =
    current.level > 0 && current.level < BOLD_LEVEL && current.kind !== 'unknown';
  if (
    name !== undefined &&
    bareName(text).split(' ').length <= 5 &&
    (gap || styled || text.endsWith(':'))
  ) {
    if (insideHeadings) return undefined;
    const ambiguous = WITH_ENTRIES.has(current.kind) && isAlsoInsideAJob(text);
    const alike =
      (capitals && isCapitals(current.title)) || (bold && current.heading?.bold === true);
    if (ambiguous && !alike) return undefined;
    return section(name);
  }
  if (insideHeadings) return undefined;
  const label = labelOf(text);
  const named = label && sectionNamed(label.name);
  if (!label || label.value === '' || named === undefined || !gap) return undefined;
  if (
    WITH_ENTRIES.has(current.kind) &&
    isAlsoInsideAJob(label.name) &&
    !/^skills$/i.test(label.name)
  )
    return undefined;
  if (!ON_ONE_LINE.has(named) || isSentence(label.name)) return undefined;
  return section(named, [{ ...block, text: label.value, bold: false, lead: undefined }]);
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

/** "Side project: Lectern" names a section and its one entry. */
export function prefixOf(text: string): { kind: SectionKind; rest: string } | undefined {
  const match = /^([^:–—|]{3,40}?)\s?(?::|\s[–—|-])\s+(\S.{0,200})$/.exec(text);
  const kind = match?.[1] === undefined ? undefined : sectionNamed(match[1]);
  const rest = match?.[2];
  if (kind === undefined || rest === undefined || (!WITH_ENTRIES.has(kind) && kind !== 'narrative'))
    return undefined;
  return { kind, rest };
}

/** The head of a table that says what to refer to for which subject. */
function isRoutesHead({ kind, head, cells }: Block): boolean {
  const [topic = '', source = '', ...more] = cells ?? [];
  return (
    kind === 'row' &&
    head === true &&
    more.length === 0 &&
    /\b(?:topics?|subjects?|when|questions?|themes?|area)\b/i.test(topic) &&
    /\b(?:references?|sources?|use|where|mention|refer|talk about)\b/i.test(source)
  );
}
