/** One line of the input as it was extracted, and where it stands: "line 12", "page 2, line 5". */
export type Piece = { text: string; place: string };

/** A unit of layout, free of markup. */
export type Block = {
  kind: 'heading' | 'line' | 'item' | 'row' | 'rule' | 'images';
  text: string;
  /** The bold text that it begins with. */
  lead?: string;
  /** All of it is bold. */
  bold: boolean;
  /** 1 to 6 for a heading; for an item how deep it is nested, from 0. */
  level: number;
  /** The item has a number. */
  numbered?: boolean;
  /** An empty line, or as much white space, stands before it. */
  gap: boolean;
  /** The cells of a table's row, or a label and its values of a preformatted line. */
  cells?: string[];
  /** The row is a table's head. */
  head?: boolean;
  /** First and last of its lines, as indexes into the pieces. */
  first: number;
  last: number;
};

/** A document that was taken apart, whatever its format was. */
export type Layout = { pieces: Piece[]; blocks: Block[] };

/** Level of a bold line that serves as a heading, and of a plain one; real headings have 1 to 6. */
export const BOLD_LEVEL = 7;
const PLAIN_LEVEL = 8;

/** How deep a block is as a heading; items and table rows are none. */
export function headingLevel({ kind, bold, level }: Block): number {
  if (kind === 'heading') return level;
  return kind === 'line' && bold ? BOLD_LEVEL : PLAIN_LEVEL;
}

/** Whether a text reads as a sentence rather than as a name or a heading. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (words > 18) return true;
  return (
    /[.!?;]["”’)]?$/.test(text) &&
    !/\b(?:inc|ltd|corp|co|llc|gmbh|sc|ph\.?d|jr|sr|[a-z])\.$/i.test(text) &&
    words > 3
  );
}
