import { isSentence, type Block } from './block.ts';
import { labelOf } from './labels.ts';
import { sectionOfHeading } from './sections.ts';
import { isStoryLabel } from './story-headings.ts';

/** A run of blocks that tells one project by questions and answers. */
export type Narrative = { blocks: Block[] };

/** Fewer questions than this are rhetoric, not an interview. */
const LEAST_QUESTIONS = 3;

/** Takes the project narratives out of a document; what is left is the CV around them. */
export function takeNarratives(blocks: readonly Block[]): {
  narratives: Narrative[];
  rest: Block[];
} {
  const questions = blocks.flatMap((block, at) => (isQuestion(block) ? [at] : []));
  if (questions.length < LEAST_QUESTIONS) return { narratives: [], rest: [...blocks] };
  const begins = new Set<number>();
  let asked = new Set<string>();
  let previous = -1;
  for (const at of questions) {
    const question = normalised(blocks[at]?.text ?? '');
    if (begins.size === 0 || asked.has(question)) {
      begins.add(beginning(blocks, at, previous));
      asked = new Set();
    }
    asked.add(question);
    previous = at;
  }
  const narratives: Narrative[] = [];
  const rest: Block[] = [];
  let open: Narrative | undefined;
  for (const [at, block] of blocks.entries()) {
    if (begins.has(at)) {
      open = { blocks: [] };
      narratives.push(open);
    } else if (open && endsNarrative(block)) open = undefined;
    (open?.blocks ?? rest).push(block);
  }
  return { narratives, rest };
}

/** A heading, or a text in bold, that ends with a question mark. */
export function isQuestion({ kind, text, lead, bold }: Block): boolean {
  if (kind === 'row' || kind === 'images' || kind === 'rule' || text.length > 2_500) return false;
  if (kind === 'heading' || bold) return /\?\s*:?$/.test(text);
  return lead !== undefined && /\?:?$/.test(lead);
}

/** Walks back from a narrative's first question over the headings, rules and list titles that announce it. */
function beginning(blocks: readonly Block[], question: number, previous: number): number {
  let at = question;
  while (at - 1 > previous && announces(blocks[at - 1])) at -= 1;
  while (at < question && blocks[at]?.kind === 'rule') at += 1;
  return at;
}

function announces(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'rule' || block.kind === 'heading') return true;
  const label = labelOf(block.text);
  if (label && label.value !== '' && label.label !== undefined && label.value.length < 80)
    return true;
  if (label && label.value !== '') return false;
  return block.bold && !isQuestion(block) && !isStoryLabel(label?.name ?? block.text);
}

/** The CV goes on at a heading of one of its sections; a summary is the narrative's own. */
function endsNarrative(block: Block): boolean {
  if (block.kind !== 'heading' && !(block.kind === 'line' && block.bold && !isSentence(block.text)))
    return false;
  const kind = sectionOfHeading(block.text);
  return (
    kind !== undefined &&
    !['summary', 'narrative', 'projects', 'routes'].includes(kind) &&
    !isQuestion(block) &&
    block.kind === 'heading'
  );
}

function normalised(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
