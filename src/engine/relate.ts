import type { Evidence, Profile } from '../schemas/profile.ts';
import type { Level, Relation, Support } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import { adjacentByTopic } from './adjacent.ts';
import { DIRECT_THRESHOLD, levelOfKind, ROUTE_RAISE, STEP_DOWN } from './level-rules.ts';
import { lessonsOf } from './lessons.ts';
import { buildLexicon } from './lexicon.ts';
import { matchText } from './match.ts';
import { adjacentByRoute, readSayings } from './routed.ts';
import { routesByTopic, vouchedBySource, type RouteMatch } from './routes.ts';
import { selectSupport, type Candidate } from './select.ts';
import { isListed, isPrivate } from './visibility.ts';
import { explain } from './why.ts';

export type RelateOptions = {
  /** Area slug to the title that people know it by. */
  areaTitles?: ReadonlyMap<string, string>;
};

/**
 * Relates every topic to a profile: the level, at most three quotes, and why. Lexical, deterministic, independent of the
 * order of topics and evidence; time grows with the words of the evidence and with the matches, not with their product.
 * @example relate(profile, topics).find(({ topic }) => topic === 'outbox')?.level // 'used'
 */
export function relate(
  profile: Profile,
  topics: readonly Topic[],
  options: RelateOptions = {},
): Relation[] {
  const routes = routesByTopic(profile, topics, options.areaTitles);
  const candidates = collect(profile, topics, routes);
  const direct = new Map(
    topics.map((topic) => [topic.slug, directRelation(topic, candidates.get(topic.slug) ?? [])]),
  );
  const byId = new Map(profile.evidence.map((statement) => [statement.id, statement]));
  const isBarred = (topic: string, statement: Evidence | undefined) =>
    statement !== undefined && isListed(profile.guide.never[topic], statement);
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const sayings = readSayings(profile, topics, candidates);
  return topics.map(
    (topic) =>
      direct.get(topic.slug) ??
      adjacentByTopic(topic, bySlug, direct, (id) => isBarred(topic.slug, byId.get(id))) ??
      adjacentByRoute(
        topic,
        routes.get(topic.slug) ?? [],
        sayings,
        candidates.get(topic.slug) ?? [],
        (statement) => isBarred(topic.slug, statement),
      ) ?? {
        topic: topic.slug,
        level: 'none',
        support: [],
        why: explain.none(topic),
      },
  );
}

/** Statements by topic, whatever their score. */
function collect(
  profile: Profile,
  topics: readonly Topic[],
  routes: ReadonlyMap<string, RouteMatch[]>,
): Map<string, Candidate[]> {
  const { evidence, guide } = profile;
  const lexicon = buildLexicon(topics);
  const vouched = vouchedBySource(profile);
  const lessons = lessonsOf(profile.stories);
  const found = new Map<string, Candidate[]>();
  for (const statement of evidence) {
    if (isPrivate(guide, statement)) continue;
    for (const { topic, score, terms } of matchText(
      lexicon,
      statement.text,
      vouched.get(statement.source),
    )) {
      if (isListed(guide.never[topic], statement)) continue;
      const routed = routes.get(topic)?.some(({ sources }) => sources.includes(statement.source));
      const raise = routed ? ROUTE_RAISE : 0;
      const lesson = lessons.has(statement.id) && score >= DIRECT_THRESHOLD;
      add(topic, { evidence: statement, score, terms, raise, pinned: false, lesson });
    }
  }
  for (const { slug } of topics) {
    const pins = guide.pins[slug];
    if (pins) pin(slug, pins, found.get(slug) ?? []);
  }
  return found;

  function add(topic: string, candidate: Candidate): void {
    const list = found.get(topic);
    if (list) list.push(candidate);
    else found.set(topic, [candidate]);
  }

  function pin(topic: string, ids: readonly string[], known: readonly Candidate[]): void {
    for (const statement of evidence) {
      if (!isListed(ids, statement) || isPrivate(guide, statement)) continue;
      if (isListed(guide.never[topic], statement)) continue;
      const candidate = known.find((c) => c.evidence.id === statement.id);
      const score = Math.max(candidate?.score ?? 0, DIRECT_THRESHOLD);
      if (candidate) Object.assign(candidate, { score, pinned: true });
      else add(topic, { evidence: statement, score, terms: [], raise: 0, pinned: true });
    }
  }
}

/** The nearest level with evidence, unless that is much weaker than what a lower level has. */
function directRelation(topic: Topic, candidates: readonly Candidate[]): Relation | undefined {
  const firm = candidates.filter(({ score }) => score >= DIRECT_THRESHOLD);
  const atLevels = (['used', 'claimed', 'studied'] as const satisfies Level[])
    .map((level) => {
      const found = firm.filter(({ evidence }) => levelOfKind[evidence.kind] === level);
      const best = found.reduce((most, { score, pinned }) => Math.max(most, pinned ? 1 : score), 0);
      return { level, found, best };
    })
    .filter(({ found }) => found.length > 0);
  const chosen = atLevels.find(({ best }, index) =>
    atLevels.slice(index + 1).every((lower) => lower.best - best < STEP_DOWN),
  );
  if (!chosen) return undefined;
  const quotable = chosen.found.filter(
    ({ score, pinned }) => pinned || chosen.best - score < STEP_DOWN,
  );
  const support: Support[] = selectSupport(quotable);
  const why = explain.direct(support, quotable);
  return { topic: topic.slug, level: chosen.level, support, why };
}
