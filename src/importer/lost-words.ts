import { parse } from 'yaml';
import type { Piece } from './block.ts';
import { textsIn, WordBag } from './words.ts';

/** The words of the input that stand neither in the profile's files nor in its unmapped pieces; there should be none. */
export function lostWords(
  pieces: readonly Piece[],
  files: Readonly<Record<string, string>>,
): string[] {
  const kept = new WordBag(
    Object.entries(files).flatMap(([path, text]) =>
      path.endsWith('.yaml') ? textsIn(parse(text)) : [text],
    ),
  );
  const input = new WordBag();
  for (const { text } of pieces) input.add(text);
  return input.minus(kept).words;
}
