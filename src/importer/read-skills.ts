import { append } from './append.ts';
import { isSentence, type Block } from './block.ts';
import type { SkillDraft } from './draft.ts';
import { partsOf } from './enumerations.ts';
import { labelOf } from './labels.ts';
import { isTongueList, readLanguage } from './read-languages.ts';
import type { Placing } from './placing.ts';

/** Reads groups of skills, and the languages that stand among them. */
export function readSkills(
  blocks: readonly Block[],
  title: string,
  placing: Placing,
): { skills: SkillDraft[]; languages: { language: string; fluency?: string }[] } {
  const skills: SkillDraft[] = [];
  const languages: { language: string; fluency?: string }[] = [];
  let group = title;
  const add = (name: string, keywords: readonly string[]) => {
    const known = skills.find((skill) => skill.name === name);
    if (known) append(known.keywords, keywords);
    else skills.push({ name, keywords: [...keywords] });
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'rule') continue;
    if (block.kind === 'row') {
      const [name = '', ...values] = block.cells ?? [];
      if (block.head) placing.read(block);
      else if (name === '' || values.length === 0) add(group, partsOf(block.text));
      else add(name, values.flatMap(partsOf));
      continue;
    }
    const label = labelOf(block.text);
    if (
      block.kind === 'heading' ||
      (block.bold && !label?.value) ||
      (label?.value === '' && block.kind !== 'item')
    ) {
      placing.read(block);
      group = label?.name ?? block.text;
      continue;
    }
    if (label && label.value !== '') {
      placing.read(block);
      if (isTongueList(label.value) && /lang|sprach|idiom|язык|tongue/i.test(label.name)) {
        append(languages, partsOf(label.value).map(readLanguage));
      } else add(label.name, partsOf(label.value));
      continue;
    }
    const next = blocks[at + 1];
    const isGroupName =
      block.kind === 'line' &&
      next?.kind === 'item' &&
      !block.text.includes(',') &&
      (block.gap || blocks[at - 1]?.kind === 'item');
    const isParent =
      block.kind === 'item' &&
      next?.kind === 'item' &&
      next.level > block.level &&
      !block.text.includes(',');
    if (isGroupName || isParent) {
      placing.read(block);
      group = block.text;
    } else {
      const dashed = /^([^,–—|]{2,40}?)\s+[–—-]\s+(.+,.+)$/.exec(block.text);
      if (dashed) add(dashed[1] ?? group, partsOf(dashed[2] ?? ''));
      else add(group, isSentence(block.text) ? [block.text] : partsOf(block.text));
    }
  }
  return { skills: skills.filter(({ keywords }) => keywords.length > 0), languages };
}
