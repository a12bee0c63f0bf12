import { APART_SHARE, COMMON_APART_SHARE, MOST_BETWEEN } from './level-rules.ts';
import { pairKey, type Lexicon, type Node } from './lexicon.ts';
import { isNegated } from './negation.ts';
import { agrees, type Term } from './term.ts';
import type { Token } from './tokens.ts';

/** A term in a text: its tokens from `start` to `end`, end exclusive, and the share of its weight that it keeps. */
export type Mention = { term: Term; start: number; end: number; share: number };

const JOINTS = new Set(['and', 'or', 'nor', 'but', 'to', 'from']);

/** The terms that a text means by its words alone, in time proportional to its words and its matches. */
export function mentionsIn(lexicon: Lexicon, text: string, tokens: readonly Token[]): Mention[] {
  const exact = tokens.flatMap((_, start) => mentionsAt(lexicon, tokens, start));
  const together = withoutSwallowed(exact, tokens);
  const named = new Set(exact.map(({ term }) => `${term.topic} ${term.key}`));
  const apart = tokens
    .flatMap((_, start) => mentionsApart(lexicon, text, tokens, start))
    .filter(({ term }) => !named.has(`${term.topic} ${term.key}`));
  return [...together, ...apart].filter(({ start }) => !isNegated(tokens, start));
}

function mentionsAt(lexicon: Lexicon, tokens: readonly Token[], start: number): Mention[] {
  const mentions: Mention[] = [];
  let node: Node | undefined = lexicon.root;
  for (let end = start; end < tokens.length; end += 1) {
    const token = tokens[end];
    node = token && node.next.get(token.stem);
    if (!node || !token || (end > start && token.startsClause)) break;
    if (node.terms.length === 0) continue;
    const words = tokens.slice(start, end + 1);
    for (const term of nearestSpellings(node.terms, words)) {
      mentions.push({ term, start, end: end + 1, share: 1 });
    }
  }
  return mentions;
}

/** Of each topic's spellings that agree with the text, the one that is most like it. */
function nearestSpellings(terms: readonly Term[], tokens: readonly Token[]): Term[] {
  const nearest = new Map<string, { term: Term; likeness: number }>();
  for (const term of terms) {
    if (!tokens.every((token, index) => agrees(term, index, token))) continue;
    const likeness = tokens.filter(
      ({ surface }, index) => term.words[index]?.lower === surface.toLowerCase(),
    ).length;
    const known = nearest.get(term.topic);
    if (!known || likeness > known.likeness) nearest.set(term.topic, { term, likeness });
  }
  return [...nearest.values()].map(({ term }) => term);
}

/** Terms of two words with others between them or in the other order, within one clause. */
function mentionsApart(
  { pairs, pairWords }: Lexicon,
  text: string,
  tokens: readonly Token[],
  start: number,
): Mention[] {
  const first = tokens[start];
  if (!first || !pairWords.has(first.stem)) return [];
  const mentions: Mention[] = [];
  for (let last = start + 1; last <= start + 1 + MOST_BETWEEN; last += 1) {
    const second = tokens[last];
    if (!second || second.startsClause || JOINTS.has(second.surface.toLowerCase())) break;
    if (text.slice(tokens[last - 1]?.end, second.start).includes(',')) break;
    const surfaces = [first.surface, second.surface];
    const isSpelledLow = ({ everyday, capitals, lower }: Term['words'][number]) =>
      everyday && capitals && surfaces.includes(lower);
    for (const term of pairs.get(pairKey(first.stem, second.stem)) ?? []) {
      const isInOrder = agrees(term, 0, first) && agrees(term, 1, second);
      const isTurned = agrees(term, 0, second) && agrees(term, 1, first);
      if ((!isInOrder && !isTurned) || term.words.some(isSpelledLow)) continue;
      const isCommon = term.words.every(({ everyday }) => everyday);
      const share = isCommon ? COMMON_APART_SHARE : APART_SHARE;
      mentions.push({ term, start, end: last + 1, share });
    }
  }
  return mentions;
}

/**
 * Without the single words that only stand within a longer term: "Saga orchestration" is no other orchestration. A word
 * of the field stays within another topic's practice term ("event-driven microservices"), and a product that opens a
 * longer name stays itself ("Kafka Streams").
 */
function withoutSwallowed(mentions: readonly Mention[], tokens: readonly Token[]): Mention[] {
  const covers = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.end - mention.start < 2) continue;
    for (let i = mention.start; i < mention.end; i += 1) {
      covers.set(i, [...(covers.get(i) ?? []), mention]);
    }
  }
  return mentions.filter(({ term, start, end }) => {
    const around = covers.get(start);
    if (end - start > 1 || !around) return true;
    const isProduct = /^\p{Lu}/u.test(tokens[start]?.surface ?? '') && isProductName(term);
    return !around.some((outer) => {
      if (isProduct && outer.start === start) return false;
      return isCommonWord(term) || outer.term.origin === 'name';
    });
  });
}

function isCommonWord({ ambiguous, proper }: Term): boolean {
  return ambiguous || proper;
}

function isProductName({ ambiguous, tellsByCapital, words }: Term): boolean {
  return /\p{Lu}/u.test(words[0]?.surface ?? '') && (!ambiguous || tellsByCapital);
}
