import type { Piece } from './block.ts';
import type { RouteDraft, StoryDraft } from './draft.ts';
import type { Note } from './placing.ts';

/** A profile made from a file, before it is written. */
export type Imported = {
  /** The resume as JSON Resume has it. */
  resume: Record<string, unknown>;
  /** The resume's own YAML, where it is kept letter for letter. */
  resumeText?: string;
  routes: RouteDraft[];
  stories: StoryDraft[];
  /** What found no place, and where it stood. */
  unmapped: Piece[];
  notes: Note[];
  /** The input as it was extracted: the words that must all be found again. */
  pieces: Piece[];
};
