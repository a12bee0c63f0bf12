import type { Evidence, Profile, Source } from '../schemas/profile.ts';
import type { Relation } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import { DIRECT_THRESHOLD, MOST_QUOTES, SENTENCE_WORDS } from './level-rules.ts';
import { compareText } from './match.ts';
import { phraseOf, type RouteMatch } from './routes.ts';
import { selectSupport, type Candidate } from './select.ts';
import { isPrivate } from './visibility.ts';
import { explain } from './why.ts';

/** What a profile's sources say, looked up when a route leads there. */
export type Sayings = {
  sources: ReadonlyMap<string, Source>;
  /** Statements of the source that name a subject, in the order of the file. */
  onSubject: (source: string, subject: string) => readonly Evidence[];
  /** Statements of the source that are evidence for a topic of the area, the strongest first. */
  onArea: (source: string, area: string) => readonly Evidence[];
  /** All statements of the source, whole sentences before keywords. */
  all: (source: string) => readonly Evidence[];
};

/** Only public statements count, and none that is a job title or a field of study. */
export function readSayings(
  profile: Profile,
  topics: readonly Topic[],
  candidates: ReadonlyMap<string, Candidate[]>,
): Sayings {
  const sources = new Map(profile.sources.map((source) => [source.id, source]));
  const quotable = profile.evidence
    .filter((said) => !isPrivate(profile.guide, said) && !isTitle(said, sources, profile))
    .toSorted(byPlace);
  const bySource = Map.groupBy(quotable, ({ source }) => source);
  const phrases = once((source) => (bySource.get(source) ?? []).map(({ text }) => phraseOf(text)));
  const onSubject = once((key) => {
    const [source = '', subject = ''] = key.split('\n');
    const said = phrases(source);
    return (bySource.get(source) ?? []).filter((_, index) => said[index]?.includes(subject));
  });
  const all = once((source) => {
    const isKeyword = (_: Evidence, index: number) =>
      (phrases(source)[index] ?? '').trim().split(' ').length < SENTENCE_WORDS;
    const said = bySource.get(source) ?? [];
    return [...said.filter((s, i) => !isKeyword(s, i)), ...said.filter(isKeyword)];
  });
  const isQuotable = new Set(quotable);
  const ofArea = new Map<string, Candidate[]>();
  for (const { slug, area } of topics) {
    for (const candidate of candidates.get(slug) ?? []) {
      if (candidate.score < DIRECT_THRESHOLD || !isQuotable.has(candidate.evidence)) continue;
      const key = `${area}\n${candidate.evidence.source}`;
      const known = ofArea.get(key);
      if (known) known.push(candidate);
      else ofArea.set(key, [candidate]);
    }
  }
  const onArea = once((key) =>
    (ofArea.get(key) ?? []).toSorted(byStrength).map(({ evidence }) => evidence),
  );
  return {
    sources,
    onSubject: (source, subject) => onSubject(`${source}\n${phraseOf(subject)}`),
    onArea: (source, area) => onArea(`${area}\n${source}`),
    all,
  };
}

/**
 * The relation that a route of the profile makes where neither words nor neighbours do. Of several routes and sources
 * the one leads that touches the topic most, then the one with the most specific subject, then the one written first.
 */
export function adjacentByRoute(
  topic: Topic,
  routes: readonly RouteMatch[],
  sayings: Sayings,
  candidates: readonly Candidate[],
  isBarred: (evidence: Evidence) => boolean,
): Relation | undefined {
  const touch = new Map<string, number>();
  for (const { evidence, score } of candidates) {
    touch.set(evidence.source, Math.max(score, touch.get(evidence.source) ?? 0));
  }
  const ways = routes
    .flatMap((route) => route.sources.map((source) => ({ route, source })))
    .toSorted(
      (a, b) =>
        (touch.get(b.source) ?? 0) - (touch.get(a.source) ?? 0) ||
        b.route.specific - a.route.specific,
    );
  for (const { route, source } of ways) {
    const touching = candidates.filter(({ evidence }) => evidence.source === source);
    const quotable =
      touching.length > 0 ? touching : nearest(source, topic, route, sayings, isBarred);
    const support = selectSupport(quotable, MOST_QUOTES - 1);
    const name = sayings.sources.get(source)?.name;
    if (support.length === 0 || name === undefined) continue;
    const via = { kind: 'route', when: route.when, source } as const;
    const why = explain.route(route.when, name);
    return { topic: topic.slug, level: 'adjacent', via, support, why };
  }
  return undefined;
}

/** What the source says of the route's subject, else of the topic's area, else its first whole sentence. */
function nearest(
  source: string,
  { area }: Topic,
  { when }: RouteMatch,
  { onSubject, onArea, all }: Sayings,
  isBarred: (evidence: Evidence) => boolean,
): Candidate[] {
  for (const said of [onSubject(source, when), onArea(source, area), all(source)]) {
    const evidence = said.find((statement) => !isBarred(statement));
    if (evidence) return [{ evidence, score: 0, terms: [], raise: 0, pinned: false }];
  }
  return [];
}

/** A job title, a kind of degree or a field of study says what somebody was, not what they did. */
function isTitle(
  { text, source, kind }: Evidence,
  sources: ReadonlyMap<string, Source>,
  { resume }: Profile,
): boolean {
  const { role, entry } = sources.get(source) ?? {};
  if (role?.includes(text)) return true;
  return (
    kind === 'education' &&
    entry?.section === 'education' &&
    text === resume.education[entry.index]?.area
  );
}

function byPlace(a: Evidence, b: Evidence): number {
  return compareText(a.file, b.file) || a.line - b.line || compareText(a.id, b.id);
}

function byStrength(a: Candidate, b: Candidate): number {
  return b.score - a.score || byPlace(a.evidence, b.evidence);
}

/** The same function, asked once for each key. */
function once<Value>(find: (key: string) => Value): (key: string) => Value {
  const found = new Map<string, Value>();
  return (key) => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}
