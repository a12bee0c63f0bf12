import type { Topic } from '../schemas/topic.ts';
import { isEverydayWord } from './common-words.ts';
import { tokenize, type Token } from './tokens.ts';

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
  /** A single everyday word in lower case ("state", "bridge"): it needs company to be the term. */
  ambiguous: boolean;
  /** A single word written with a capital ("Polly"): it has to be written so in the text as well. */
  proper: boolean;
  /** An everyday word that is practised under a capital ("Kafka"): one in the text is company enough. */
  tellsByCapital: boolean;
  /** For a single word: it has to agree with the text up to an inflection, not only in its stem. */
  single?: string;
};

/** All terms of a shelf, found by their first word. */
export type Lexicon = { root: Node };

export type Node = { terms: Term[]; next: Map<string, Node> };

/** What a name and a practice term weigh before their rarity is counted. */
const BASE_WEIGHT: Record<TermOrigin, number> = { name: 1, practice: 0.8 };

/**
 * Builds the lexicon in time proportional to the number of terms. A term that `n` topics share weighs `1/√n` of its
 * base weight in each of them: the more topics it matches, the less it tells.
 */
export function buildLexicon(topics: readonly Topic[]): Lexicon {
  const entries = topics.flatMap(entriesOf);
  const topicsOfKey = new Map<string, Set<string>>();
  for (const { key, topic } of entries) {
    const known = topicsOfKey.get(key) ?? new Set();
    topicsOfKey.set(key, known.add(topic));
  }
  const root: Node = { terms: [], next: new Map() };
  for (const entry of entries) {
    const share = topicsOfKey.get(entry.key)?.size ?? 1;
    const node = descend(root, entry.stems);
    const known = node.terms.some((term) => term.topic === entry.topic);
    if (!known) node.terms.push(toTerm(entry, share));
  }
  return { root };
}

type Entry = {
  topic: string;
  text: string;
  origin: TermOrigin;
  stems: string[];
  key: string;
  tokens: Token[];
  /** The same word, with its capital, is a name and a practice term of the topic. */
  practised: boolean;
};

function entriesOf(topic: Topic): Entry[] {
  const names = [topic.title, topic.slug.replaceAll('-', ' '), ...topic.card.aliases];
  const entries = new Map<string, Entry>();
  const add = (text: string, origin: TermOrigin) => {
    const tokens = tokenize(text);
    const stems = tokens.map(({ stem }) => stem);
    for (const form of formsOf(stems)) {
      const key = form.join(' ');
      if (key === '') continue;
      const known = entries.get(key);
      if (known) known.practised ||= origin === 'practice' && /\p{Lu}/u.test(text);
      else {
        const entry = { topic: topic.slug, text, origin, stems: form, key, tokens };
        entries.set(key, { ...entry, practised: false });
      }
    }
  };
  for (const name of names) add(name, 'name');
  for (const practice of topic.card.practice) add(practice, 'practice');
  return [...entries.values()];
}

/** The words of a term, and for two or three words also their joined form ("event sourcing", "eventsourcing"). */
function formsOf(stems: string[]): string[][] {
  if (stems.length < 2 || stems.length > 3) return [stems];
  return [stems, [stems.join('')]];
}

function toTerm({ topic, text, origin, tokens, practised }: Entry, share: number): Term {
  const [only] = tokens;
  const single = tokens.length === 1 && only ? only.surface : undefined;
  const proper = single !== undefined && /\p{Lu}/u.test(single);
  return {
    topic,
    text,
    origin,
    weight: BASE_WEIGHT[origin] / Math.sqrt(share),
    ambiguous: single !== undefined && isEverydayWord(single) && (!proper || origin === 'name'),
    proper: proper && origin === 'practice' && isEverydayWord(single),
    tellsByCapital: practised,
    single,
  };
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
