import { append } from './append.ts';
import type { Block, Layout, Piece } from './block.ts';
import { readDocument } from './document.ts';
import type { StoryDraft } from './draft.ts';
import type { Imported } from './imported.ts';
import { keepWords } from './keep-words.ts';
import { saysSomething } from './says-something.ts';
import { tidy } from './tidy.ts';
import { oneLine } from './readable.ts';
import { valuesIn, WordBag } from './words.ts';

/** As many statements as a single story can hold. */
const MOST_STATEMENTS = 2_000;
const MOST_LETTERS = 400_000;
const MOST_STORIES = 100;

/**
 * Makes a profile of a document. Every word of it stands in the profile or in what is unmapped.
 * @param file the document's name, which titles a story when nothing else was recognised
 */
export function importLayout(layout: Layout, file: string): Imported {
  const reading = readDocument(layout);
  let unmapped = reading.unplaced.map((block) => asPiece(block, layout.pieces));
  const resume = (tidy(reading.resume, unmapped) ?? {}) as Record<string, unknown>;
  for (const story of reading.stories.slice(MOST_STORIES)) {
    append(
      unmapped,
      storyTexts([story]).map((text) => ({ text: oneLine(text), place: `story "${story.title}"` })),
    );
  }
  const stories = reading.stories
    .slice(0, MOST_STORIES)
    .map((story) => tidyStory(story, unmapped))
    .filter(({ sections }) => sections.length > 0);
  const notes = [...reading.notes];
  if (stories.length === 0 && !saysSomething(resume)) {
    const story = wholeStory(layout, file, unmapped);
    if (story) {
      stories.push(story);
      const { basics } = resume as { basics?: Record<string, unknown> };
      if (basics) {
        delete basics.highlights;
        delete basics.summary;
      }
      notes.push({ kind: 'whole-text-one-story', what: story.title });
      unmapped = unmapped.filter(({ place }) => !/^(?:line|page|paragraph) /.test(place));
    }
  }
  const kept = new WordBag([
    ...valuesIn(resume),
    ...valuesIn(reading.routes),
    ...storyTexts(stories),
    ...unmapped.map(({ text }) => text),
  ]);
  const { headings, links, markup, lines } = keepWords(layout.pieces, kept, reading.structure);
  const read = tidy({ headings, links, markup: markup.join(' ') }, unmapped);
  if (read !== undefined) resume.meta = { import: read };
  return {
    resume,
    routes: reading.routes,
    stories,
    unmapped: inOrder([...unmapped, ...lines], layout.pieces),
    notes,
    pieces: [...layout.pieces],
  };
}

function asPiece(block: Block, pieces: readonly Piece[]): Piece {
  const raw = pieces[block.first];
  const text = block.kind === 'images' ? (raw?.text ?? block.text) : block.text;
  return { text: oneLine(text), place: raw?.place ?? '' };
}

function storyTexts(stories: readonly StoryDraft[]): string[] {
  return stories.flatMap(({ sections, ...head }) => [
    ...valuesIn(head),
    ...sections.flatMap(({ statements, heading }) => [
      heading,
      ...statements.map(({ text }) => text),
    ]),
  ]);
}

function tidyStory(story: StoryDraft, unmapped: Piece[]): StoryDraft {
  let count = 0;
  let letters = 0;
  const sections = story.sections.map(({ heading, statements }) => ({
    heading,
    statements: statements.filter(({ text }) => {
      count += 1;
      letters += text.length;
      if (count <= MOST_STATEMENTS && letters <= MOST_LETTERS) return true;
      unmapped.push({ text: oneLine(text), place: `story "${story.title}"` });
      return false;
    }),
  }));
  return {
    ...story,
    title: oneLine(story.title),
    sections: sections.filter(({ statements }) => statements.length > 0),
  };
}

/** A text in which no section was found, as one story; undefined when it holds no words. */
function wholeStory(
  { blocks, pieces }: Layout,
  file: string,
  unmapped: Piece[],
): StoryDraft | undefined {
  const told = blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const title = told.find(({ kind }) => kind === 'heading')?.text.slice(0, 120) ?? file;
  const statements = told.map(({ text, kind }) => ({ text, item: kind === 'item' }));
  if (told.length === 0) {
    for (const { text } of pieces)
      if (/[\p{L}\p{N}]/u.test(text)) statements.push({ text, item: false });
  }
  const overflow: Piece[] = [];
  const story = tidyStory(
    { title, asked: {}, sections: [{ heading: 'Summary', statements }] },
    overflow,
  );
  append(unmapped, overflow);
  return story.sections.length === 0 ? undefined : story;
}

/** Sorted by where they stood, what stands nowhere last. */
function inOrder(unmapped: readonly Piece[], pieces: readonly Piece[]): Piece[] {
  const at = new Map(pieces.map(({ place }, index) => [place, index]));
  return unmapped.toSorted(
    (a, b) => (at.get(a.place) ?? Infinity) - (at.get(b.place) ?? Infinity) || 0,
  );
}
