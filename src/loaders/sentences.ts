/** Pinned to one locale, so that every machine cuts a text at the same places. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Shorter pieces ("e.g.", "approx.") are not sentences of their own. */
const LEAST_LETTERS = 12;

/** Cuts prose into its sentences, each a verbatim substring without the white space around it. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(text)) {
    open += segment;
    if (open.trim().length < LEAST_LETTERS) continue;
    sentences.push(open.trim());
    open = '';
  }
  if (open.trim() === '') return sentences;
  const last = sentences.pop();
  return [...sentences, last === undefined ? open.trim() : `${last} ${open.trim()}`];
}
