import type { Piece } from './block.ts';
import { WordBag, wordsOf } from './words.ts';

/** Words of the input that the reading took apart, by what they were. */
export type Kept = {
  /** Lines that name, date or head something, as they stood: "25: ## Work (2020 – now)". */
  headings: string[];
  /** Addresses of links. */
  links: string[];
  /** Tags, entities and the numbers of lists. */
  markup: string[];
  /** Lines of which some words found no place. */
  lines: Piece[];
};

const ADDRESS = /(?:https?:\/\/|mailto:|www\.)[^\s<>"']{1,2000}|\]\([^()\s]{1,1000}\)/gi;
const MARKUP =
  /<\/?[a-z][^<>]{0,1000}>|<!--.{0,1000}?-->|&#?[a-z\d]{1,8};|^\s*(?:>\s?)*[-*+]?\s*\(?(?:\d{1,2}|[a-h])[.)]|^\s*(?:```+|~~~+).{0,60}$|^\s*o(?=\s)/gi;

/**
 * Finds every word of the input that a reading lost, and what to keep so that none is: each line is kept as the heading,
 * the addresses, the markup or, where nothing else tells, the whole line that holds its words.
 */
export function keepWords(
  pieces: readonly Piece[],
  kept: WordBag,
  structure: ReadonlySet<number>,
): Kept {
  const lost = new WordBag(texts(pieces)).minus(kept);
  const result: Kept = { headings: [], links: [], markup: [], lines: [] };
  if (lost.isEmpty) return result;
  const take = (text: string) => {
    for (const word of wordsOf(text)) lost.take(word);
  };
  const isLost = (text: string) => wordsOf(text).some((word) => lost.count(word) > 0);
  for (const [at, piece] of pieces.entries()) {
    if (!structure.has(at) || piece.text.length > 2_000 || !isLost(piece.text)) continue;
    result.headings.push(`${piece.place}: ${piece.text.trim()}`);
    take(piece.text);
  }
  for (const piece of pieces) {
    for (const [pattern, list] of [
      [ADDRESS, result.links],
      [MARKUP, result.markup],
    ] as const) {
      if (piece.text.length > 10_000 || !isLost(piece.text)) continue;
      for (const [found] of piece.text.matchAll(pattern)) {
        if (!isLost(found)) continue;
        list.push(found.replace(/^\]\(|\)$/g, '').trim());
        take(found);
      }
    }
  }
  for (const piece of pieces) {
    if (!isLost(piece.text)) continue;
    result.lines.push(piece);
    take(piece.text);
  }
  return result;
}

function* texts(pieces: readonly Piece[]): Iterable<string> {
  for (const { text } of pieces) yield text;
}
