import { relate } from '../../src/engine/relate.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { levels, type Level, type Relation } from '../../src/schemas/relation.ts';
import {
  readAreaTitles,
  readLabelledProfile,
  readLabels,
  readShelf,
  type Label,
} from './fixture.ts';

/** Levels that say that the profile itself speaks of the topic. */
const EVIDENCE_LEVELS: ReadonlySet<Level> = new Set(['used', 'claimed', 'studied']);

/** A quote as a reader would see it. */
type Quote = { source: string; text: string; terms: string[] };

/** A pair where the engine and the person disagree: about the level, or only about what to quote for it. */
export type Miss = {
  label: Label;
  found: Level;
  wrong: 'level' | 'quote';
  quotes: Quote[];
  why: string[];
};

/** What was expected, by what was found. */
type Confusions = Record<Level, Record<Level, number>>;

export type Quality = {
  pairs: number;
  levelAccuracy: number;
  precision: number;
  recall: number;
  confusions: Confusions;
  /** Worst first: evidence that is invented or overlooked, then wrong levels, then wrong quotes. */
  misses: Miss[];
};

/**
 * How well the engine relates the fixture's shelf to the labelled profiles, over the pairs of one split. All figures are
 * shares from 0 to 1.
 *
 * - `levelAccuracy`: pairs whose level is the labelled one.
 * - A *positive* is a pair at level used, claimed or studied: the profile itself speaks of the topic.
 * - `precision`: of the pairs that the engine finds positive, those that are labelled positive and well quoted: the first
 *   quote comes from one of the label's sources and no quote is one that the label forbids.
 * - `recall`: of the pairs labelled positive, those that the engine finds positive, whatever it quotes.
 *
 * The whole shelf is related at once, because what a term weighs depends on how many topics share it.
 */
export function measureQuality(split: Label['split']): Quality {
  const judged = judgements().filter(({ label }) => label.split === split);
  const found = judged.filter((pair) => EVIDENCE_LEVELS.has(pair.found));
  const labelled = judged.filter(({ label }) => EVIDENCE_LEVELS.has(label.level));
  const both = found.filter(({ label }) => EVIDENCE_LEVELS.has(label.level));
  return {
    pairs: judged.length,
    levelAccuracy: share(judged.filter((pair) => pair.found === pair.label.level).length, judged),
    precision: share(both.filter((pair) => pair.isWellQuoted).length, found),
    recall: share(both.length, labelled),
    confusions: confusionsOf(judged),
    misses: judged
      .filter((pair) => pair.found !== pair.label.level || !pair.isWellQuoted)
      .map(({ label, found: level, quotes, why }): Miss => ({
        label,
        found: level,
        wrong: level === label.level ? 'quote' : 'level',
        quotes,
        why,
      }))
      .toSorted((a, b) => badness(b) - badness(a)),
  };
}

type Judgement = Omit<Miss, 'wrong'> & { isWellQuoted: boolean };

function judgements(): Judgement[] {
  const shelf = readShelf();
  const areaTitles = readAreaTitles();
  const labels = readLabels();
  const profiles = [...new Set(labels.map(({ profile }) => profile))];
  return profiles.flatMap((id) => {
    const profile = readLabelledProfile(id);
    const relations = new Map(relate(profile, shelf, { areaTitles }).map((r) => [r.topic, r]));
    return labels
      .filter((label) => label.profile === id)
      .map((label) => judge(label, relations.get(label.topic), profile));
  });
}

function judge(label: Label, relation: Relation | undefined, profile: Profile): Judgement {
  if (!relation) throw new Error(`no topic of the shelf is called ${label.topic}`);
  for (const name of label.sources) {
    if (profile.sources.some((source) => source.name === name)) continue;
    throw new Error(`${label.profile} has no source ${name}, which the label ${label.topic} names`);
  }
  const quotes = relation.support.map(({ evidence: id, terms }): Quote => {
    const { text = '', source: from } = profile.evidence.find((item) => item.id === id) ?? {};
    const source = profile.sources.find((known) => known.id === from)?.name ?? '';
    return { source, text, terms };
  });
  const decisive = EVIDENCE_LEVELS.has(relation.level) ? quotes.slice(0, 1) : quotes;
  const isWellQuoted =
    (label.sources.length === 0 || decisive.some(({ source }) => label.sources.includes(source))) &&
    !quotes.some(({ source, text }) =>
      label.not.some((barred) => source === barred || text.includes(barred)),
    );
  return { label, found: relation.level, quotes, why: relation.why, isWellQuoted };
}

function confusionsOf(judged: readonly Judgement[]): Confusions {
  const count = (expected: Level, found: Level) =>
    judged.filter((pair) => pair.label.level === expected && pair.found === found).length;
  const rowOf = (expected: Level) =>
    Object.fromEntries(levels.map((found) => [found, count(expected, found)]));
  return Object.fromEntries(levels.map((expected) => [expected, rowOf(expected)])) as Confusions;
}

function badness({ label, found, wrong }: Miss): number {
  if (wrong === 'quote') return 0;
  const distance = Math.abs(levels.indexOf(label.level) - levels.indexOf(found));
  const isAboutEvidence = EVIDENCE_LEVELS.has(label.level) !== EVIDENCE_LEVELS.has(found);
  return distance + (isAboutEvidence ? levels.length : 0);
}

function share(part: number, whole: readonly unknown[]): number {
  return whole.length === 0 ? 1 : part / whole.length;
}
