import { append } from './append.ts';
import type { Block } from './block.ts';
import type { Told } from './draft.ts';
import { isEnumeration, partsOf } from './enumerations.ts';
import { isSubheading } from './entries.ts';
import { labelOf, type Label } from './labels.ts';
import type { Placing } from './placing.ts';
import { isSchool } from './roles.ts';

/** A label of an entry and its value, where the entry has a field for it. */
export type Labelled = { label: Label; name: string; value: string; block: Block };

/**
 * What an entry tells, statement by statement and word for word.
 * @returns what its labels say apart, and the statements
 */
export function readTold(body: readonly Block[], placing: Placing): Told & { labels: Labelled[] } {
  const told: Told & { labels: Labelled[] } = { highlights: [], keywords: [], labels: [] };
  /** The part at hand lists technologies. */
  let listsKeywords = false;
  for (const [at, block] of body.entries()) {
    if (block.kind === 'rule') continue;
    if (block.kind === 'images') {
      placing.leave(block);
      continue;
    }
    const label = labelOf(block.text);
    if (label?.label !== undefined && label.value !== '' && fits(label.label, label.value)) {
      placing.read(block);
      listsKeywords = false;
      if (label.label === 'keywords') append(told.keywords, partsOf(label.value));
      else told.labels.push({ label: label.label, name: label.name, value: label.value, block });
      continue;
    }
    const isEmpty = label?.value === '';
    const isHead =
      isEmpty &&
      (block.lead !== undefined ||
        label.label === 'keywords' ||
        headsList(label.name, body[at + 1]));
    if (isHead || isSubheading(block, body[at + 1])) {
      placing.read(block);
      const name = label?.name ?? block.text;
      listsKeywords = labelOf(`${name}:`)?.label === 'keywords';
      continue;
    }
    if (listsKeywords && isEnumeration(block.text)) append(told.keywords, partsOf(block.text));
    else told.highlights.push(block.text);
  }
  return told;
}

/** A label's value that reads as prose is a statement after all. */
function fits(label: Label, value: string): boolean {
  if (label === 'keywords') return isEnumeration(value);
  if (label === 'name') return value.split(/\s+/).length <= 8 || isSchool(value);
  if (label === 'url') return /\S+\.\S+/.test(value) && !/\s/.test(value);
  return value.length <= 100 && !/[.!?]$/.test(value);
}

/** "Key achievements:" before a list names the list and tells nothing itself. */
function headsList(name: string, next: Block | undefined): boolean {
  return (
    next?.kind === 'item' &&
    /\b(?:responsibilit|achievement|accomplish|highlight|duties|tasks|contribution|technolog|tools)/i.test(
      name,
    )
  );
}
