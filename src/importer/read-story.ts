import { append } from './append.ts';
import type { Block } from './block.ts';
import type { StoryDraft } from './draft.ts';
import { labelOf } from './labels.ts';
import { isQuestion, type Narrative } from './narratives.ts';
import { organisationIn } from './organisation.ts';
import { findPeriod } from './periods.ts';
import type { Placing } from './placing.ts';
import { bareName, sectionNamed } from './sections.ts';
import { isStoryLabel, storyHeading } from './story-headings.ts';

/**
 * Turns a narrative into a story: questions into headings, answers into statements word for word.
 * @param known names of the resume's employers and projects
 * @param number which of the document's narratives it is, from 1
 */
export function readNarrative(
  { blocks }: Narrative,
  known: readonly string[],
  number: number,
  placing: Placing,
): StoryDraft {
  const story: StoryDraft = { title: '', asked: {}, sections: [] };
  const titles: string[] = [];
  const firstQuestion = blocks.findIndex(isQuestion);
  const open = (heading: string, question?: string) => {
    story.sections.push({ heading, statements: [] });
    if (question === undefined || question === heading) return;
    const before = story.asked[heading];
    story.asked[heading] = before === undefined ? question : `${before} / ${question}`;
  };
  const tell = (text: string, item: boolean) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    if (story.sections.length === 0) open('Situation');
    story.sections.at(-1)?.statements.push({ text, item });
  };
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'rule') continue;
    if (block.kind === 'images') {
      placing.leave(block);
      continue;
    }
    const label = labelOf(block.text);
    if (at < firstQuestion) readAnnouncement(block, story, titles, placing);
    else if (isQuestion(block)) {
      placing.read(block);
      const question = (
        block.bold || block.kind === 'heading' ? block.text : (block.lead ?? block.text)
      ).replace(/:$/, '');
      open(storyHeading(question) ?? question, question);
      if (!block.bold && block.kind !== 'heading')
        tell(block.text.slice(block.lead?.length ?? 0).trim(), false);
    } else if (label && label.value !== '' && isStoryLabel(label.name)) {
      placing.read(block);
      open(storyHeading(label.name) ?? label.name, label.name);
      tell(label.value, false);
    } else if (
      block.kind === 'heading' ||
      block.bold ||
      (label?.value === '' && block.lead !== undefined)
    ) {
      placing.read(block);
      const name = label?.name ?? block.text;
      open(storyHeading(name) ?? name, name);
    } else {
      const ended =
        block.kind === 'line' && block.gap && block.level === 0 && followsList(blocks, at);
      if (ended && story.sections.at(-1)?.heading !== 'Summary') open('Summary');
      tell(block.text, block.kind === 'item');
    }
  }
  story.sections = merged(story.sections);
  const texts = story.sections.flatMap(({ statements }) => statements.map(({ text }) => text));
  story.organisation ??= organisationIn(texts, known);
  story.title = titles[0] ?? story.project ?? story.organisation ?? `Project narrative ${number}`;
  if (story.period === undefined) placing.notes.push({ kind: 'story-undated', what: story.title });
  if (story.organisation === undefined && story.project === undefined) {
    placing.notes.push({ kind: 'organisation-missing', what: story.title });
  }
  return story;
}

/** A title, or a label such as "Client: Acme", before the first question. */
function readAnnouncement(
  block: Block,
  story: StoryDraft,
  titles: string[],
  placing: Placing,
): void {
  placing.read(block);
  const label = labelOf(block.text);
  const value = label?.value ?? '';
  if (label && value !== '') {
    if (label.label === 'name' && /proj/i.test(label.name)) story.project = value;
    else if (label.label === 'name') story.organisation = value;
    else if (label.label === 'position') story.role = value;
    else if (label.label === 'period') story.period = findPeriod(value)?.period;
    else if (sectionNamed(label.name)) titles.push(value);
    else titles.push(block.text);
    return;
  }
  const name = bareName(block.text);
  if (sectionNamed(name) || storyHeading(name)) return;
  if (block.kind === 'heading' || block.bold) titles.push(block.text);
}

/** An unindented paragraph after the items of a failure no longer belongs to them. */
function followsList(blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1];
  return (
    before?.kind === 'item' &&
    before.level >= 2 &&
    !blocks.slice(at + 1).some((block) => isQuestion(block))
  );
}

function merged(sections: StoryDraft['sections']): StoryDraft['sections'] {
  const result: StoryDraft['sections'] = [];
  for (const section of sections) {
    const known = result.find(({ heading }) => heading === section.heading);
    if (known) append(known.statements, section.statements);
    else result.push(section);
  }
  return result.filter(({ statements }) => statements.length > 0);
}
