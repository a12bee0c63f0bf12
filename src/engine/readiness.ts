import type { Level, Relation } from '../schemas/relation.ts';
import { levels } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import { DIRECT_THRESHOLD } from './level-rules.ts';
import { buildLexicon } from './lexicon.ts';
import { matchText } from './match.ts';
import { tokenize } from './tokens.ts';

/** Each list has at most so many entries: what one can still do, or tell, on the evening before. */
const MOST = 10;

/** Words of a term that say what kind of thing it is, and not which: "SOLID principles" asks about SOLID. */
const KIND_WORDS = new Set(['pattern', 'principl', 'design']);

/** A topic without experience behind it, and what leans on it. */
export type Gap = {
  topic: string;
  level: Extract<Level, 'claimed' | 'none' | 'adjacent'>;
  core: boolean;
  /** Slugs of the other topics that require it or stand beside it, in the order of the shelf. */
  leaning: string[];
};

/** A story, and the topics that quote it with the level at which they do, nearest level first. */
export type StoryStrength = { story: string; supports: { topic: string; level: Level }[] };

/** Which topics explain a term: those that are called so, and those in whose practice it comes up. */
export type ExplainedTerm = { term: string; named: string[]; practised: string[] };

/**
 * The order in which gaps are closed. A claim comes before a blank, because the CV itself invites the question; what is
 * near comes last, because there is something to tell.
 */
const GAP_ORDER: readonly Level[] = ['claimed', 'none', 'adjacent'];

/**
 * The topics to close first: those of core areas before supporting ones, then by how many other topics lean on them, then
 * by level, then in the order of the shelf.
 */
export function rankGaps(
  topics: readonly Topic[],
  relations: readonly Relation[],
  coreAreas: ReadonlySet<string>,
  most = MOST,
): Gap[] {
  const levelOf = new Map(relations.map(({ topic, level }) => [topic, level]));
  const leaning = leaningOn(topics);
  return topics
    .flatMap(({ slug, area }): Gap[] => {
      const level = levelOf.get(slug) ?? 'none';
      if (level === 'used' || level === 'studied') return [];
      return [{ topic: slug, level, core: coreAreas.has(area), leaning: leaning.get(slug) ?? [] }];
    })
    .toSorted(
      (a, b) =>
        Number(b.core) - Number(a.core) ||
        b.leaning.length - a.leaning.length ||
        GAP_ORDER.indexOf(a.level) - GAP_ORDER.indexOf(b.level),
    )
    .slice(0, most);
}

/**
 * The stories that carry most: compared by how many topics quote them at the nearest level, then at the next one; among
 * equals the given order decides. A story that no topic quotes is left out.
 * @param stories each with the ids of its statements
 */
export function rankStories(
  stories: readonly { slug: string; evidence: readonly string[] }[],
  relations: readonly Relation[],
  most = MOST,
): StoryStrength[] {
  const quoting = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const { evidence } of relation.support) {
      quoting.set(evidence, [...(quoting.get(evidence) ?? []), relation]);
    }
  }
  return stories
    .map(({ slug, evidence }) => {
      const topics = new Map(
        evidence.flatMap((id) => quoting.get(id) ?? []).map(({ topic, level }) => [topic, level]),
      );
      const supports = [...topics]
        .map(([topic, level]) => ({ topic, level }))
        .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
      return { story: slug, supports };
    })
    .filter(({ supports }) => supports.length > 0)
    .toSorted(byStrength)
    .slice(0, most);
}

/**
 * Finds for each term, such as a skill, the topics of the guide that explain it. A topic counts when what it names covers
 * more than half of the term's words: "async messaging" is not asked about by a topic of `async` alone.
 */
export function explainTerms(terms: readonly string[], topics: readonly Topic[]): ExplainedTerm[] {
  const lexicon = buildLexicon(topics);
  const names = new Map(topics.map((topic) => [topic.slug, namesOf(topic)]));
  const place = new Map(topics.map(({ slug }, index) => [slug, index]));
  return terms.map((term) => {
    const hits = matchText(lexicon, term)
      .filter(({ score, terms: found }) => score >= DIRECT_THRESHOLD && covers(found, term))
      .toSorted(
        (a, b) => b.score - a.score || (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0),
      );
    const isNamed = ({ topic, terms: found }: (typeof hits)[number]) =>
      found.some((text) => names.get(topic)?.has(text.toLowerCase()));
    return {
      term,
      named: hits.filter(isNamed).map(({ topic }) => topic),
      practised: hits.filter((hit) => !isNamed(hit)).map(({ topic }) => topic),
    };
  });
}

function leaningOn(topics: readonly Topic[]): Map<string, string[]> {
  const leaning = new Map<string, string[]>();
  for (const { slug, card } of topics) {
    for (const on of new Set([...card.requires, ...card.related])) {
      if (on !== slug) leaning.set(on, [...(leaning.get(on) ?? []), slug]);
    }
  }
  return leaning;
}

function byStrength(a: StoryStrength, b: StoryStrength): number {
  for (const level of levels) {
    const difference = countAt(b, level) - countAt(a, level);
    if (difference !== 0) return difference;
  }
  return 0;
}

function countAt({ supports }: StoryStrength, level: Level): number {
  return supports.filter((support) => support.level === level).length;
}

function namesOf({ title, slug, card }: Topic): Set<string> {
  return new Set(
    [title, slug.replaceAll('-', ' '), ...card.aliases].map((name) => name.toLowerCase()),
  );
}

function covers(found: readonly string[], term: string): boolean {
  const wanted = stemsOf(term).filter((stem) => !KIND_WORDS.has(stem));
  const known = new Set(found.flatMap(stemsOf));
  const joined = new Set(found.map((text) => stemsOf(text).join('')));
  const covered = wanted.filter((stem) => known.has(stem) || joined.has(stem)).length;
  return wanted.length === 0 || covered > wanted.length / 2;
}

function stemsOf(text: string): string[] {
  return tokenize(text).map(({ stem }) => stem);
}
