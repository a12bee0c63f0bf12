import type { Topic } from '../schemas/topic.ts';
import { NAME_WEIGHT, PRACTICE_WEIGHT } from './level-rules.ts';
import { makeTerm, type Term, type TermOrigin } from './term.ts';
import { tokenize } from './tokens.ts';

/** All terms of a shelf, and how its topics stand to one another. */
export type Lexicon = {
  /** Terms by their words in order. */
  root: Node;
  /** Terms of two words by both, in the order of their spelling. */
  pairs: Map<string, Term[]>;
  /** The words of those terms. */
  pairWords: Set<string>;
  /** Topics by two words that stand side by side within a longer term of theirs. */
  fragments: Map<string, Set<string>>;
  places: Map<string, Place>;
};

export type Node = { terms: Term[]; next: Map<string, Node> };

/** The area of a topic and the topics that it requires or is related to, in either direction. */
type Place = { area: string; near: Set<string> };

/**
 * Builds the lexicon in time proportional to the number of terms. A term that `n` topics share weighs `1/√n` of its
 * base weight in each of them: the more topics it matches, the less it tells.
 */
export function buildLexicon(topics: readonly Topic[]): Lexicon {
  const lexicon: Lexicon = {
    root: { terms: [], next: new Map() },
    pairs: new Map(),
    pairWords: new Set(),
    fragments: new Map(),
    places: placesOf(topics),
  };
  const entries = topics.flatMap(entriesOf);
  const topicsOfKey = new Map<string, Set<string>>();
  for (const { key, topic } of entries) {
    const known = topicsOfKey.get(key) ?? new Set();
    topicsOfKey.set(key, known.add(topic));
  }
  for (const entry of entries) {
    const share = topicsOfKey.get(entry.key)?.size ?? 1;
    addTerms(lexicon, entry, share);
  }
  return lexicon;
}

/** The key of two words whatever their order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

type Entry = {
  topic: string;
  text: string;
  origin: TermOrigin;
  stems: string[];
  key: string;
  /** How the topic writes it, each as its words: "containerisation" and "containerised" are one entry. */
  spellings: string[][];
  /** The same word, with its capital, is a name and a practice term of the topic. */
  practised: boolean;
};

function entriesOf(topic: Topic): Entry[] {
  const names = [topic.title, topic.slug.replaceAll('-', ' '), ...topic.card.aliases];
  const entries = new Map<string, Entry>();
  const add = (text: string, origin: TermOrigin) => {
    for (const tokens of formsOf(text)) {
      const stems = tokens.map(({ stem }) => stem);
      const key = stems.join(' ');
      if (key === '') continue;
      const spelling = tokens.map(({ surface }) => surface);
      const known = entries.get(key);
      if (!known) {
        const entry = { topic: topic.slug, text, origin, stems, key };
        entries.set(key, { ...entry, spellings: [spelling], practised: false });
        continue;
      }
      known.practised ||= origin === 'practice' && /\p{Lu}/u.test(text);
      if (!known.spellings.some((other) => isSameSpelling(other, spelling))) {
        known.spellings.push(spelling);
      }
    }
  };
  for (const name of names) add(name, 'name');
  for (const practice of topic.card.practice) add(practice, 'practice');
  return [...entries.values()];
}

/** The words of a term, and for two or three words also their joined form ("event sourcing", "eventsourcing"). */
function formsOf(text: string): ReturnType<typeof tokenize>[] {
  const tokens = tokenize(text);
  if (tokens.length < 2 || tokens.length > 3) return [tokens];
  return [tokens, tokenize(tokens.map(({ surface }) => surface).join(''))];
}

/** Plurals and capitals make no other spelling. */
function isSameSpelling(a: readonly string[], b: readonly string[]): boolean {
  const bare = (words: readonly string[]) => words.join(' ').toLowerCase().replace(/e?s\b/g, '');
  return bare(a) === bare(b);
}

function addTerms(lexicon: Lexicon, entry: Entry, share: number): void {
  const { topic, text, origin, key, stems, practised } = entry;
  const weight = (origin === 'name' ? NAME_WEIGHT : PRACTICE_WEIGHT) / Math.sqrt(share);
  const node = descend(lexicon.root, stems);
  const [first = '', second] = stems;
  for (const spelling of entry.spellings) {
    const term = makeTerm({ topic, text, origin, weight, key }, spelling, practised);
    node.terms.push(term);
    if (second !== undefined && stems.length === 2 && first !== second) {
      push(lexicon.pairs, pairKey(first, second), term);
      lexicon.pairWords.add(first).add(second);
    }
  }
  if (stems.length < 3) return;
  for (const [index, stem] of stems.slice(1).entries()) {
    const fragment = `${stems[index] ?? ''} ${stem}`;
    const known = lexicon.fragments.get(fragment) ?? new Set();
    lexicon.fragments.set(fragment, known.add(topic));
  }
}

function placesOf(topics: readonly Topic[]): Map<string, Place> {
  const places = new Map(
    topics.map(({ slug, area }) => [slug, { area, near: new Set<string>() } satisfies Place]),
  );
  for (const { slug, card } of topics) {
    for (const other of [...card.requires, ...card.related]) {
      places.get(slug)?.near.add(other);
      places.get(other)?.near.add(slug);
    }
  }
  return places;
}

function descend(root: Node, stems: readonly string[]): Node {
  let node = root;
  for (const stem of stems) {
    let next = node.next.get(stem);
    if (!next) {
      next = { terms: [], next: new Map() };
      node.next.set(stem, next);
    }
    node = next;
  }
  return node;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
