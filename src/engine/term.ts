import { isEverydayWord, isVeryCommonWord } from './common-words.ts';
import type { Token } from './tokens.ts';

/** Where a term stands in its topic: what the topic is called, or what practising it looks like. */
export type TermOrigin = 'name' | 'practice';

/** One way of naming one topic. */
export type Term = {
  topic: string;
  /** As the topic writes it. */
  text: string;
  origin: TermOrigin;
  /** From 0 to 1: how strongly one mention speaks for the topic. */
  weight: number;
  /** Its words compared without inflection; spellings of one term share it. */
  key: string;
  words: Word[];
  /** A single everyday word ("state", "bridge"): it needs company to be the term. */
  ambiguous: boolean;
  /** A single word written with a capital ("Polly"): it has to be written so in the text as well. */
  proper: boolean;
  /** An everyday word that is practised under a capital ("Kafka"): one in the text is company enough. */
  tellsByCapital: boolean;
  /** Two words of the very common kind ("use case"): it says less where nothing stands beside it. */
  loose: boolean;
};

type Word = { surface: string; lower: string; everyday: boolean; capitals: boolean };

type TermParts = Pick<Term, 'topic' | 'text' | 'origin' | 'weight' | 'key'>;

/** Endings that do not change which word it is; "generic" and "general" share a stem and differ by more. */
const INFLECTIONS = new Set(['', 's', 'es', 'e', 'ing', 'ed', 'd', 'ies', 'y', 'er', 'ers']);

/**
 * Endings that leave a noun that noun, or make it an attribute: "architecture" and "architectural decision" are one,
 * "order processing" and "ordered processing" are two.
 */
const NUMBERS = new Set(['', 's', 'es', 'ies', 'y', 'e', 'al']);

const CAPITALS = /^\p{Lu}{2,}s?$/u;

export function makeTerm(parts: TermParts, surfaces: readonly string[], practised: boolean): Term {
  const words = surfaces.map((surface) => ({
    surface,
    lower: surface.toLowerCase(),
    everyday: isEverydayWord(surface),
    capitals: CAPITALS.test(surface),
  }));
  const [only] = words;
  const single = words.length === 1 ? only : undefined;
  const everyday = single?.everyday === true;
  const capital = single !== undefined && /\p{Lu}/u.test(single.surface);
  return {
    ...parts,
    words,
    ambiguous: everyday && (!capital || parts.origin === 'name'),
    proper: everyday && capital && parts.origin === 'practice',
    tellsByCapital: practised,
    loose: words.length === 2 && words.every(({ lower }) => isVeryCommonWord(lower)),
  };
}

/**
 * Whether the word of a text is the word of the term, up to an inflection. Abbreviations are no inflections of other
 * words ("DATAS" is not "data"), and an everyday word before the last one changes only its number.
 */
export function agrees({ words, proper }: Term, index: number, token: Token): boolean {
  const word = words[index];
  if (!word) return false;
  if (proper && !/\p{Lu}/u.test(token.surface)) return false;
  const text = token.surface.toLowerCase();
  if (word.capitals) {
    if (CAPITALS.test(token.surface)) return differsBy(word.lower, text, NUMBERS);
    return text === word.lower && (words.length > 1 || !word.everyday);
  }
  const isLast = index === words.length - 1;
  return differsBy(word.lower, text, word.everyday && !isLast ? NUMBERS : INFLECTIONS);
}

/** Whether both words are one beginning with an ending of these. */
function differsBy(a: string, b: string, endings: ReadonlySet<string>): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return endings.has(a.slice(shared)) && endings.has(b.slice(shared));
}
