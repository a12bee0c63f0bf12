import type { Lexicon, Node, Term } from './lexicon.ts';
import { isNegated } from './negation.ts';
import { tokenize, type Token } from './tokens.ts';

/** What one text says about one topic. */
export type Hit = {
  topic: string;
  /** From 0 to 1: the chance that at least one of the terms means the topic, were they independent. */
  score: number;
  /** Terms as the topic writes them, strongest first. */
  terms: string[];
};

/** Words beside an everyday word that make it the technical term: "the State pattern", "aggregate root". */
const DESIGN_WORDS = new Set(['pattern', 'root', 'design', 'principl', 'ddd', 'gof']);

/** What an everyday word without company keeps of its weight. */
const WITHOUT_COMPANY = 0.2;

/** Endings that do not change which word it is; "generic" and "general" share a stem and differ by more. */
const INFLECTIONS = new Set(['', 's', 'es', 'e', 'ing', 'ed', 'd', 'ies', 'y', 'er', 'ers']);

/**
 * Finds the topics that a text names, in time proportional to its words and its matches.
 * The result does not depend on the order of topics.
 */
export function matchText(lexicon: Lexicon, text: string): Hit[] {
  const tokens = tokenize(text);
  const mentions = tokens.flatMap((_, start) => mentionsAt(lexicon, tokens, start));
  const byTopic = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (isNegated(tokens, mention.start)) continue;
    byTopic.set(mention.term.topic, [...(byTopic.get(mention.term.topic) ?? []), mention]);
  }
  return [...byTopic].map(([topic, found]) => toHit(topic, longestOnly(found), tokens));
}

type Mention = { term: Term; start: number; end: number };

function mentionsAt(lexicon: Lexicon, tokens: readonly Token[], start: number): Mention[] {
  const mentions: Mention[] = [];
  let node: Node | undefined = lexicon.root;
  for (let end = start; end < tokens.length; end += 1) {
    const token = tokens[end];
    node = token && node.next.get(token.stem);
    if (!node || !token) break;
    for (const term of node.terms) {
      if (agrees(term, token)) mentions.push({ term, start, end: end + 1 });
    }
  }
  return mentions;
}

function agrees(term: Term, token: Token): boolean {
  if (term.single === undefined) return true;
  if (term.proper && !/\p{Lu}/u.test(token.surface)) return false;
  const a = term.single.toLowerCase();
  const b = token.surface.toLowerCase();
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return INFLECTIONS.has(a.slice(shared)) && INFLECTIONS.has(b.slice(shared));
}

/** "Outbox pattern" counts once, not also as "outbox". */
function longestOnly(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => mention.start >= start && mention.end <= end)) {
      kept.push(mention);
    }
  }
  return kept;
}

function toHit(topic: string, mentions: readonly Mention[], tokens: readonly Token[]): Hit {
  const best = new Map<string, number>();
  for (const mention of mentions) {
    const company = mentions.some((other) => other.term.text !== mention.term.text);
    const weight = weigh(mention, company, tokens);
    best.set(mention.term.text, Math.max(weight, best.get(mention.term.text) ?? 0));
  }
  const ranked = [...best].toSorted(([a, x], [b, y]) => y - x || compareText(a, b));
  const miss = ranked.reduce((chance, [, weight]) => chance * (1 - weight), 1);
  return { topic, score: 1 - miss, terms: ranked.map(([term]) => term) };
}

function weigh(mention: Mention, company: boolean, tokens: readonly Token[]): number {
  const { term, start, end } = mention;
  const isWholeText = end - start === tokens.length;
  if (!term.ambiguous || company || isWholeText || isWrittenAsName(term, tokens[start])) {
    return term.weight;
  }
  const neighbours = [tokens[start - 1], tokens[end]];
  const beside = neighbours.some((token) => token && DESIGN_WORDS.has(token.stem));
  return beside ? term.weight : term.weight * WITHOUT_COMPANY;
}

/** "SOLID" is not "solid"; nor is "Kafka" the writer where a topic practises it under that capital. */
function isWrittenAsName({ single, tellsByCapital }: Term, token: Token | undefined): boolean {
  if (!token) return false;
  if (tellsByCapital && /^\p{Lu}/u.test(token.surface)) return true;
  return token.surface === single && /^\p{Lu}{2,}$/u.test(single);
}

/** Order of code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
