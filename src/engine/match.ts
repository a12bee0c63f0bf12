import { DIRECT_THRESHOLD, FAMILY_WEIGHT } from './level-rules.ts';
import type { Lexicon } from './lexicon.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { tokenize, type Token } from './tokens.ts';
import { isFirm, readContext, weigh, type Context } from './weigh.ts';

/** What one text says about one topic. */
export type Hit = {
  topic: string;
  /** From 0 to 1: the chance that at least one of the terms means the topic, were they independent. */
  score: number;
  /** Terms as the topic writes them, strongest first. */
  terms: string[];
};

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Finds the topics that a text names, in time proportional to its words and its matches.
 * The result does not depend on the order of topics.
 * @param vouched Everyday words, as stems, that are meant technically here: the person's own routes say so.
 */
export function matchText(
  lexicon: Lexicon,
  text: string,
  vouched: ReadonlySet<string> = NOTHING,
): Hit[] {
  const tokens = tokenize(text);
  const mentions = mentionsIn(lexicon, text, tokens);
  if (mentions.length === 0) return [];
  const byTopic = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const known = byTopic.get(mention.term.topic);
    if (known) known.push(mention);
    else byTopic.set(mention.term.topic, [mention]);
  }
  const context = readContext(lexicon, text, tokens, mentions, vouched);
  const isList = isNothingButTerms(tokens, mentions);
  return [...byTopic].map(([topic, found]) => toHit(topic, longestOnly(found), context, isList));
}

/** "Outbox pattern" counts once, not also as "outbox". */
function longestOnly(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(byLength)) {
    if (!kept.some(({ start, end }) => mention.start >= start && mention.end <= end)) {
      kept.push(mention);
    }
  }
  return kept;
}

/** What stands together before what is told apart, the longer before the shorter. */
function byLength(a: Mention, b: Mention): number {
  return b.share - a.share || b.end - b.start - (a.end - a.start);
}

function toHit(
  topic: string,
  mentions: readonly Mention[],
  context: Context,
  isList: boolean,
): Hit {
  const best = new Map<string, { text: string; weight: number }>();
  for (const mention of mentions) {
    const { key, text } = mention.term;
    const company = mentions.some((other) => other.term.key !== key);
    const weight = weigh(mention, company, context);
    if (weight > (best.get(key)?.weight ?? 0)) best.set(key, { text, weight });
  }
  const ranked = [...best.values()].toSorted(
    (a, b) => b.weight - a.weight || compareText(a.text, b.text),
  );
  const miss = ranked.reduce((chance, { weight }) => chance * (1 - weight), 1);
  const tells =
    isList &&
    mentions.some(({ term, share }) => {
      return share === 1 && isFirm(term) && term.weight >= FAMILY_WEIGHT;
    });
  const score = tells ? Math.max(1 - miss, DIRECT_THRESHOLD) : 1 - miss;
  return { topic, score, terms: ranked.map(({ text }) => text) };
}

/** Whether each word belongs to a term: "DDD", "Domain-Driven Design (DDD)", "Kafka, RabbitMQ". */
function isNothingButTerms(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  const covered = new Set<number>();
  for (const { start, end, share } of mentions) {
    if (share === 1) for (let i = start; i < end; i += 1) covered.add(i);
  }
  return covered.size === tokens.length;
}

/** Order of code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
