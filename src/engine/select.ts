import type { Evidence } from '../schemas/profile.ts';
import type { Support } from '../schemas/relation.ts';
import {
  BARE_COST,
  kindRaise,
  LESSON_RAISE,
  MOST_QUOTES,
  SAME_STATEMENT,
  SENTENCE_WORDS,
  VARIETY_COST,
} from './level-rules.ts';
import { compareText } from './match.ts';
import { tokenize } from './tokens.ts';

/** A statement that speaks for a topic, with what it names, what routes add to it, and whether the guide pins it. */
export type Candidate = {
  evidence: Evidence;
  score: number;
  terms: string[];
  raise: number;
  pinned: boolean;
  /** It stands where a story tells of a failure and names the topic. */
  lesson?: boolean;
};

/**
 * The best statements to quote, best first: pinned ones, then by score, then recency, then id. Each quote taken from a
 * source makes the next one from there cost more. What two statements both tell is quoted once. Time grows with the
 * candidates; their order does not matter.
 */
export function selectSupport(candidates: readonly Candidate[], most = MOST_QUOTES): Support[] {
  const taken = new Map<string, number>();
  const chosen: Candidate[] = [];
  let left = [...candidates];
  while (chosen.length < most) {
    const best = first(left, byWorth(taken));
    if (!best) break;
    const twins = left.filter((other) => other === best || isSameStatement(other, best));
    const told = first(twins, byPreference) ?? best;
    chosen.push(told);
    taken.set(told.evidence.source, (taken.get(told.evidence.source) ?? 0) + 1);
    const gone = new Set(twins);
    left = left.filter((other) => !gone.has(other) && !isSameStatement(other, told));
  }
  return chosen.map(({ evidence, score, terms }) => ({ evidence: evidence.id, score, terms }));
}

type Order = (a: Candidate, b: Candidate) => number;

function first(candidates: readonly Candidate[], order: Order): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (!best || order(candidate, best) < 0) best = candidate;
  }
  return best;
}

function byWorth(taken: ReadonlyMap<string, number>): Order {
  return (a, b) =>
    Number(b.pinned) - Number(a.pinned) ||
    worth(b, taken) - worth(a, taken) ||
    compareText(recency(b.evidence), recency(a.evidence)) ||
    compareText(a.evidence.id, b.evidence.id);
}

/** A story and the resume may tell the same thing; it is quoted from where it is pinned or else from the story. */
function byPreference(a: Candidate, b: Candidate): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    kindRaise[b.evidence.kind] - kindRaise[a.evidence.kind] ||
    b.score - a.score ||
    b.evidence.text.length - a.evidence.text.length ||
    compareText(a.evidence.id, b.evidence.id)
  );
}

function worth(candidate: Candidate, taken: ReadonlyMap<string, number>): number {
  const { evidence, score, raise, lesson } = candidate;
  const cost = VARIETY_COST * (taken.get(evidence.source) ?? 0);
  const bare = wordsOf(evidence).count < SENTENCE_WORDS ? BARE_COST : 0;
  return score + raise + kindRaise[evidence.kind] + (lesson ? LESSON_RAISE : 0) - cost - bare;
}

/** Whether most words of the shorter statement stand in the other one as well. */
function isSameStatement(a: Candidate, b: Candidate): boolean {
  const [left, right] = [wordsOf(a.evidence).stems, wordsOf(b.evidence).stems];
  const [less, more] = left.size < right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const word of less) if (more.has(word)) shared += 1;
  return shared / Math.max(1, less.size) > SAME_STATEMENT;
}

type Words = { count: number; stems: ReadonlySet<string> };

/** A statement is compared for each topic that it names; its words are cut once. */
const words = new WeakMap<Evidence, Words>();

function wordsOf(evidence: Evidence): Words {
  let known = words.get(evidence);
  if (!known) {
    const tokens = tokenize(evidence.text);
    known = { count: tokens.length, stems: new Set(tokens.map(({ stem }) => stem)) };
    words.set(evidence, known);
  }
  return known;
}

/** Ongoing work counts as later than any date. */
function recency({ period }: Evidence): string {
  if (!period) return '';
  return period.end ?? (period.start === undefined ? '' : `9999 ${period.start}`);
}
