/** Pinned to one locale, so that every machine cuts a text at the same places. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Shorter pieces ("Done.", "Approx.") are not sentences of their own. */
const LEAST_LETTERS = 12;

/** A full stop after one of these does not end a sentence, also when a capital letter follows ("e.g. RabbitMQ"). */
const ABBREVIATED = /(?:^|[\s(])(?:e\.g|i\.e|approx|incl|resp|cf|vs)\.\s*$/i;

/** Cuts prose into its sentences, each a verbatim substring without the white space around it. */
export function sentencesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (open.trim().length < LEAST_LETTERS || ABBREVIATED.test(open)) continue;
    pieces.push(open);
    open = '';
  }
  if (open.trim() !== '') pieces.push((pieces.pop() ?? '') + open);
  return pieces.map((piece) => piece.trim());
}
