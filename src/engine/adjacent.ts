import type { Evidence, Profile } from '../schemas/profile.ts';
import type { Relation } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import { MOST_QUOTES, NEIGHBOUR_DISCOUNT, NEIGHBOUR_THRESHOLD } from './level-rules.ts';
import { compareText } from './match.ts';
import type { RouteMatch } from './routes.ts';
import { selectSupport, type Candidate } from './select.ts';
import { isListed, isPrivate } from './visibility.ts';
import { explain } from './why.ts';

/** The relation that the best-supported neighbour lends to a topic without evidence of its own. */
export function adjacentByTopic(
  topic: Topic,
  topics: readonly Topic[],
  direct: ReadonlyMap<string, Relation | undefined>,
  isBarred: (evidence: string) => boolean,
): Relation | undefined {
  const neighbours = [...topic.card.requires, ...topic.card.related].flatMap((slug) => {
    const relation = direct.get(slug);
    if (relation?.level !== 'used') return [];
    const quotes = relation.support.filter(({ evidence }) => !isBarred(evidence));
    const score = quotes[0]?.score ?? 0;
    return score >= NEIGHBOUR_THRESHOLD ? [{ slug, quotes, score }] : [];
  });
  const [best] = neighbours.toSorted((a, b) => b.score - a.score || compareText(a.slug, b.slug));
  if (!best) return undefined;
  const title = topics.find(({ slug }) => slug === best.slug)?.title ?? best.slug;
  return {
    topic: topic.slug,
    level: 'adjacent',
    via: { kind: 'topic', topic: best.slug },
    support: best.quotes
      .slice(0, MOST_QUOTES - 1)
      .map((support) => ({ ...support, score: support.score * NEIGHBOUR_DISCOUNT })),
    why: explain.neighbour(title),
  };
}

/** The relation that a route of the profile makes where neither words nor neighbours do. */
export function adjacentByRoute(
  topic: Topic,
  routes: readonly RouteMatch[],
  profile: Profile,
  candidates: ReadonlyMap<string, Candidate[]>,
): Relation | undefined {
  for (const { when, sources } of routes) {
    for (const id of sources) {
      const support = selectSupport(statementsOf(id, topic, profile, candidates), MOST_QUOTES - 1);
      const source = profile.sources.find((known) => known.id === id);
      if (support.length === 0 || !source) continue;
      return {
        topic: topic.slug,
        level: 'adjacent',
        via: { kind: 'route', when, source: id },
        support,
        why: explain.route(when, source.name),
      };
    }
  }
  return undefined;
}

/** What the source says that touches the topic at all, or else the first thing that it says. */
function statementsOf(
  source: string,
  topic: Topic,
  { evidence, guide }: Profile,
  candidates: ReadonlyMap<string, Candidate[]>,
): Candidate[] {
  const touching = (candidates.get(topic.slug) ?? []).filter((c) => c.evidence.source === source);
  if (touching.length > 0) return touching;
  const [first] = evidence
    .filter((statement) => statement.source === source)
    .filter((s) => !isPrivate(guide, s) && !isListed(guide.never[topic.slug], s))
    .toSorted(byPlace);
  return first ? [{ evidence: first, score: 0, terms: [], raise: 0, pinned: false }] : [];
}

function byPlace(a: Evidence, b: Evidence): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.id, b.id);
}
