import type { Evidence } from '../schemas/profile.ts';
import type { Support } from '../schemas/relation.ts';
import { BARE_COST, kindRaise, MOST_QUOTES, SENTENCE_WORDS, VARIETY_COST } from './level-rules.ts';
import { compareText } from './match.ts';
import { tokenize } from './tokens.ts';

/** From this share of common words on, two statements are one told twice. */
const SAME_STATEMENT = 0.6;

/** A statement that speaks for a topic, with what it names, what routes add to it, and whether the guide pins it. */
export type Candidate = {
  evidence: Evidence;
  score: number;
  terms: string[];
  raise: number;
  pinned: boolean;
};

/**
 * The best statements to quote, best first: pinned ones, then by score, then recency, then id. Each quote taken from a
 * source makes the next one from there cost more. The result does not depend on the order of the candidates.
 */
export function selectSupport(candidates: readonly Candidate[], most = MOST_QUOTES): Support[] {
  const taken = new Map<string, number>();
  const chosen: Candidate[] = [];
  const left = new Set(distinct(candidates));
  while (chosen.length < most && left.size > 0) {
    const [best] = [...left].toSorted(
      (a, b) =>
        Number(b.pinned) - Number(a.pinned) ||
        worth(b, taken) - worth(a, taken) ||
        compareText(recency(b.evidence), recency(a.evidence)) ||
        compareText(a.evidence.id, b.evidence.id),
    );
    if (!best) break;
    left.delete(best);
    chosen.push(best);
    taken.set(best.evidence.source, (taken.get(best.evidence.source) ?? 0) + 1);
  }
  return chosen.map(({ evidence, score, terms }) => ({ evidence: evidence.id, score, terms }));
}

function worth({ evidence, score, raise }: Candidate, taken: ReadonlyMap<string, number>): number {
  const cost = VARIETY_COST * (taken.get(evidence.source) ?? 0);
  const bare = tokenize(evidence.text).length < SENTENCE_WORDS ? BARE_COST : 0;
  return score + raise + kindRaise[evidence.kind] - cost - bare;
}

/**
 * A story and the resume may tell the same thing in nearly the same words; it is quoted once, from where it is pinned or
 * else from the story.
 */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const kept: { candidate: Candidate; words: Set<string> }[] = [];
  for (const candidate of candidates.toSorted(byPreference)) {
    const words = new Set(tokenize(candidate.evidence.text).map(({ stem }) => stem));
    if (!kept.some((known) => overlap(known.words, words) > SAME_STATEMENT)) {
      kept.push({ candidate, words });
    }
  }
  return kept.map(({ candidate }) => candidate);
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    Number(b.pinned) - Number(a.pinned) ||
    kindRaise[b.evidence.kind] - kindRaise[a.evidence.kind] ||
    b.score - a.score ||
    b.evidence.text.length - a.evidence.text.length ||
    compareText(a.evidence.id, b.evidence.id)
  );
}

/** Share of the words of the shorter statement that the other one has as well. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** Ongoing work counts as later than any date. */
function recency({ period }: Evidence): string {
  if (!period) return '';
  return period.end ?? (period.start === undefined ? '' : `9999 ${period.start}`);
}
