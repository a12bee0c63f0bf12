/** Pinned to one locale, so that every machine cuts a text at the same places. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Shorter pieces are not sentences of their own. */
const LEAST_LETTERS = 12;

/** A piece that ends so goes on in the next one: the point of ".NET", or of an abbreviation. */
const GOES_ON =
  /(?:(?:^|[\s,(/])\.|\b(?:approx|Co|Corp|e\.g|etc|i\.e|Inc|Jr|Ltd|No|Nr|Sr|St|vs)\.)$/;

/** Cuts prose into its sentences, each a verbatim substring without the white space around it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    const sentence = open.trim();
    if (sentence.length < LEAST_LETTERS || GOES_ON.test(sentence)) continue;
    sentences.push(sentence);
    open = '';
  }
  const rest = open.trim();
  if (rest === '') return sentences;
  if (rest.length >= LEAST_LETTERS || sentences.length === 0) return [...sentences, rest];
  // A short rest belongs to the sentence before it; both are taken from the text, so that the piece stays verbatim.
  const last = sentences.pop() ?? '';
  return [...sentences, text.slice(text.lastIndexOf(last)).trim()];
}
