import type { Profile } from '../schemas/profile.ts';
import type { Level, Relation, Support } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import { adjacentByRoute, adjacentByTopic } from './adjacent.ts';
import { DIRECT_THRESHOLD, levelOfKind, ROUTE_RAISE } from './level-rules.ts';
import { buildLexicon } from './lexicon.ts';
import { matchText } from './match.ts';
import { routesByTopic, type RouteMatch } from './routes.ts';
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
  const isBarred = (topic: string, id: string) => {
    const statement = byId.get(id);
    return statement !== undefined && isListed(profile.guide.never[topic], statement);
  };
  return topics.map(
    (topic) =>
      direct.get(topic.slug) ??
      adjacentByTopic(topic, topics, direct, (id) => isBarred(topic.slug, id)) ??
      adjacentByRoute(topic, routes.get(topic.slug) ?? [], profile, candidates) ?? {
        topic: topic.slug,
        level: 'none',
        support: [],
        why: explain.none(topic),
      },
  );
}

/** Statements by topic, whatever their score. */
function collect(
  { evidence, guide }: Profile,
  topics: readonly Topic[],
  routes: ReadonlyMap<string, RouteMatch[]>,
): Map<string, Candidate[]> {
  const lexicon = buildLexicon(topics);
  const found = new Map<string, Candidate[]>();
  for (const statement of evidence) {
    if (isPrivate(guide, statement)) continue;
    for (const { topic, score, terms } of matchText(lexicon, statement.text)) {
      if (isListed(guide.never[topic], statement)) continue;
      const routed = routes.get(topic)?.some(({ sources }) => sources.includes(statement.source));
      const raise = routed ? ROUTE_RAISE : 0;
      add(topic, { evidence: statement, score, terms, raise, pinned: false });
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

function directRelation(topic: Topic, candidates: readonly Candidate[]): Relation | undefined {
  const firm = candidates.filter(({ score }) => score >= DIRECT_THRESHOLD);
  for (const level of ['used', 'claimed', 'studied'] as const satisfies Level[]) {
    const atLevel = firm.filter(({ evidence }) => levelOfKind[evidence.kind] === level);
    if (atLevel.length === 0) continue;
    const support: Support[] = selectSupport(atLevel);
    return { topic: topic.slug, level, support, why: explain.direct(support, atLevel) };
  }
  return undefined;
}
