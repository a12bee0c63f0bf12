import type { Block } from './block.ts';

/** What a person should look at after an import. */
export type Note =
  | {
      kind:
        | 'period-missing'
        | 'period-backwards'
        | 'employer-missing'
        | 'role-or-employer'
        | 'school-missing'
        | 'same-job-twice';
      what: string;
      place: string;
    }
  | { kind: 'organisation-missing' | 'story-undated' | 'whole-text-one-story'; what: string }
  | { kind: 'date-unread' | 'field-moved'; what: string; place: string }
  | { kind: 'not-read' | 'decoded'; what: string };

/** Collects, while sections are read, what found no place and what to look at. */
export class Placing {
  readonly notes: Note[] = [];
  /** Blocks that found no place. */
  readonly unplaced: Block[] = [];
  /** Pieces whose words name, date or head something, and may have been taken apart. */
  readonly structure = new Set<number>();
  readonly #place: (block: Block) => string;

  constructor(place: (block: Block) => string) {
    this.#place = place;
  }

  /** Marks a block as one that names, dates or heads something. */
  read(block: Block): void {
    for (let piece = block.first; piece <= block.last; piece += 1) this.structure.add(piece);
  }

  leave(...blocks: readonly Block[]): void {
    this.leaveAll(blocks);
  }

  leaveAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.unplaced.push(block);
  }

  placeOf(block: Block): string {
    return this.#place(block);
  }
}
