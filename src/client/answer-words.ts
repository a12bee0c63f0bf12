import { stemmer } from 'stemmer';

/** Words of a question that say nothing about its subject. */
const STOP_WORDS = new Set(
  (
    'a about an and any are as at be between but by can could define did difference different do does explain for ' +
    'from had has have how i if in into is it its me mean means my not of on one or our should so some tell than that ' +
    'the their then there this to using versus vs was we what when where which who why will with would you your ' +
    'cant couldnt didnt doesnt dont hasnt havent im isnt ive shouldnt thats theres wasnt whats whos wont wouldnt'
  ).split(' '),
);

/** American spellings to the British ones that the topics use, by their endings; "resize" is no such word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!(?:^|re|up|over|down|right)s)iz(e|ed|es|ing|ation|ations|er|ers)$/, 'is$1'],
  [/yz(e|ed|es|ing|er)$/, 'ys$1'],
  [/(behav|sav)ior(s|al)?$/, '$1iour$2'],
  [/olor(s|ed|ing)?$/, 'olour$1'],
  [/eighbor(s|ing)?$/, 'eighbour$1'],
];

/** Names that are said otherwise than they are written. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\b([cf])[ -]?sharp\b/gi, '$1#'],
  [/\bdot[ -]?net\b/gi, '.net'],
  [/\b(\p{L}) ?\+ ?(\p{N})(?![\p{L}\p{N}])/giu, '$1+$2'],
];

/**
 * `c#`, `.net`, `n+1`: names that punctuation belongs to; otherwise runs of letters and digits, in which an apostrophe
 * is passed over: "Little's" is `littles`.
 */
const WORD =
  /\.net\b|[a-z][#+]{1,2}(?![\p{L}\p{N}])|\p{N}?\p{L}\+\p{N}|[\p{L}\p{N}]+(?:['’]\p{L}+)*/giu;

/** The words of a text as they are written, in lower case and one spelling. */
export function wordsOf(text: string): string[] {
  const written = SPOKEN.reduce((spoken, [said, name]) => spoken.replaceAll(said, name), text);
  return (written.match(WORD) ?? []).map((word) =>
    inOneSpelling(word.toLowerCase().replaceAll(/['’]/g, '')),
  );
}

/** The words that carry a query; all of them when nothing would be left. */
export function tellingWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** What the index holds for one word: the word itself, and its stem where that differs. */
export function formsOf(word: string): string[] {
  if (!/^[a-z]{4,}$/.test(word)) return [word];
  const stem = stemmer(word);
  return stem === word ? [word] : [word, stem];
}

/** Words in one line, for comparing a query with a name. */
export function asKey(text: string): string {
  return wordsOf(text).join(' ');
}

function inOneSpelling(word: string): string {
  for (const [ending, british] of SPELLINGS) {
    if (word.length > 5 && ending.test(word)) return word.replace(ending, british);
  }
  return word;
}
