import { isNameInSpeech, isSeldomWord } from './common-words.ts';
import { ALONE_SHARE, AREA_SHARE, FAMILY_WEIGHT, LOOSE_SHARE, NEAR_SHARE } from './level-rules.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isNamedInPassing } from './named-in-passing.ts';
import type { Term } from './term.ts';
import type { Token } from './tokens.ts';

/** What a mention is weighed by: the text around it and the topics that the text firmly names. */
export type Context = {
  lexicon: Lexicon;
  text: string;
  tokens: readonly Token[];
  /** Everyday words, as stems, that the person's routes name for this source. */
  vouched: ReadonlySet<string>;
  /** Topics named by words that are no everyday ones. */
  firm: ReadonlySet<string>;
  /** By place of a word, the longest name of a topic that it belongs to. */
  names: ReadonlyMap<number, Mention>;
  /** Topics of whose longer terms two neighbouring words stand here. */
  fragments: ReadonlySet<string>;
  topics: number;
};

/** Words beside an everyday word that make it the technical term: "the State pattern", "aggregate root". */
const DESIGN_WORDS = new Set(['pattern', 'root', 'design', 'principl', 'ddd', 'gof']);

export function readContext(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  vouched: ReadonlySet<string>,
): Context {
  const firm = mentions.filter(({ term, share }) => share === 1 && isFirm(term));
  const told = firm.filter(({ term }) => term.weight >= FAMILY_WEIGHT);
  const names = mentions
    .filter(({ term, share }) => term.origin === 'name' && share === 1)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return {
    lexicon,
    text,
    tokens,
    vouched,
    firm: new Set(told.map(({ term }) => term.topic)),
    names: new Map(names.flatMap(placesOf)),
    fragments: fragmentsIn(lexicon, tokens),
    topics: new Set(mentions.map(({ term }) => term.topic)).size,
  };
}

/** Whether a term means its topic by itself. */
export function isFirm({ ambiguous, proper, loose }: Term): boolean {
  return !ambiguous && !proper && !loose;
}

/** What a mention says for its topic, from 0 to 1; `company` is another term of the same topic in the text. */
export function weigh(mention: Mention, company: boolean, context: Context): number {
  return mention.term.weight * mention.share * certainty(mention, company, context);
}

function placesOf(mention: Mention): [number, Mention][] {
  const { start, end } = mention;
  return Array.from({ length: end - start }, (_, index) => [start + index, mention]);
}

function certainty(mention: Mention, company: boolean, context: Context): number {
  const { term, start, end } = mention;
  const { tokens, vouched } = context;
  if (end - start === tokens.length || company || vouched.has(term.key)) return 1;
  if (term.loose) return LOOSE_SHARE;
  if (!isFirm(term)) {
    if (isWrittenAsName(term, start, context) || isBesideDesignWord(mention, tokens)) return 1;
    return companyOf(term, context);
  }
  return isOfSomethingElse(mention, context) ? ALONE_SHARE : 1;
}

/** What stands in the text for an everyday word: related topics, its area, or for a seldom word any topic at all. */
function companyOf({ topic, words, proper }: Term, { lexicon, firm, fragments }: Context): number {
  const place = lexicon.places.get(topic);
  const isSeldom = !proper && words.every(({ lower }) => isSeldomWord(lower));
  let share = fragments.has(topic) ? NEAR_SHARE : ALONE_SHARE;
  for (const other of firm) {
    if (isSeldom || other === topic || place?.near.has(other)) return NEAR_SHARE;
    if (place && lexicon.places.get(other)?.area === place.area)
      share = Math.max(share, AREA_SHARE);
  }
  return share;
}

function isBesideDesignWord({ start, end }: Mention, tokens: readonly Token[]): boolean {
  const neighbours = [tokens[start - 1], tokens[end]];
  return neighbours.some((token) => token && DESIGN_WORDS.has(token.stem));
}

/** "The outbox of the mail client": a single word, bound to a thing that has nothing to do with any topic. */
function isOfSomethingElse({ term, start, end }: Mention, { tokens, topics }: Context): boolean {
  if (term.words.length > 1 || topics > 1 || term.words[0]?.capitals === true) return false;
  return end - start === 1 && tokens[start + 1]?.surface === 'of';
}

/** "SOLID" is not "solid"; nor is "Kafka" the writer where a topic practises it under that capital. */
function isWrittenAsName(term: Term, at: number, context: Context): boolean {
  const token = context.tokens[at];
  const [word] = term.words;
  if (!token || !word || !/^\p{Lu}/u.test(token.surface)) return false;
  if (word.capitals && token.surface === word.surface) return true;
  if (term.tellsByCapital || term.proper) {
    if (!token.startsClause || isNameInSpeech(token.surface)) return true;
    return companyOf(term, context) > ALONE_SHARE;
  }
  return term.origin === 'name' && isNamedInPassing(at, context);
}

function fragmentsIn({ fragments }: Lexicon, tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  for (const [index, { stem }] of tokens.slice(1).entries()) {
    for (const topic of fragments.get(`${tokens[index]?.stem ?? ''} ${stem}`) ?? [])
      found.add(topic);
  }
  return found;
}
