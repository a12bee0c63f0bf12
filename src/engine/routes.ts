import type { Route } from '../schemas/guide.ts';
import type { Profile, Source } from '../schemas/profile.ts';
import type { Topic } from '../schemas/topic.ts';
import { tokenize } from './tokens.ts';

/** A route of the profile that leads to a topic, and the sources it names there. */
export type RouteMatch = {
  when: string;
  sources: string[];
  /** Words of the subject that stand in the topic's own names; 0 where only its area is meant. */
  specific: number;
};

/**
 * Which routes lead to which topics. A route leads to a topic when one of its subjects stands, word for word up to
 * inflection, in the topic's title, aliases or area, or when the route names the topic's area.
 */
export function routesByTopic(
  profile: Pick<Profile, 'guide' | 'sources'>,
  topics: readonly Topic[],
  areaTitles: ReadonlyMap<string, string> = new Map(),
): Map<string, RouteMatch[]> {
  const routes = profile.guide.routes.map((route) => ({
    route,
    subjects: route.when.map((when) => ({ when, phrase: phraseOf(when) })),
    sources: sourcesOf(route, profile.sources),
  }));
  const found = new Map<string, RouteMatch[]>();
  for (const topic of topics) {
    const names = [topic.title, ...topic.card.aliases].map(phraseOf);
    const area = phraseOf(areaTitles.get(topic.area) ?? topic.area);
    const matches = routes.flatMap(({ route, subjects, sources }): RouteMatch[] => {
      const subject = sources.length > 0 && subjectOf(route, subjects, topic, names, area);
      return subject ? [{ ...subject, sources }] : [];
    });
    if (matches.length > 0) found.set(topic.slug, matches);
  }
  return found;
}

/** Ids of the sources that a route means; a name means each source of that name. */
export function sourcesOf(route: Route, sources: readonly Source[]): string[] {
  return route.use.flatMap((name) => sources.filter((s) => isNamed(s, name)).map(({ id }) => id));
}

/** Whether a person who writes `name` means this source. */
export function isNamed(source: Source, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  return source.id === wanted || source.name.toLowerCase() === wanted;
}

/**
 * The subjects of the routes by the sources that they name, as stems: where a person's own route says "inference", the
 * word is meant technically in what those sources tell.
 */
export function vouchedBySource({
  guide,
  sources,
}: Pick<Profile, 'guide' | 'sources'>): Map<string, Set<string>> {
  const vouched = new Map<string, Set<string>>();
  for (const route of guide.routes) {
    const subjects = route.when.map((when) => phraseOf(when).trim());
    for (const source of sourcesOf(route, sources)) {
      vouched.set(source, new Set([...(vouched.get(source) ?? []), ...subjects]));
    }
  }
  return vouched;
}

/** The words of a text without their inflections, with a space before and after each. */
export function phraseOf(text: string): string {
  const stems = tokenize(text).map(({ stem }) => stem);
  return ` ${stems.join(' ')} `;
}

type Subject = { when: string; phrase: string };

/** The subject with the most words of those that the topic is called by; else one of its area. */
function subjectOf(
  route: Route,
  subjects: readonly Subject[],
  topic: Topic,
  names: readonly string[],
  area: string,
): Omit<RouteMatch, 'sources'> | undefined {
  const said = subjects.filter(({ phrase }) => phrase.trim() !== '');
  const [named] = said
    .filter(({ phrase }) => names.some((name) => name.includes(phrase)))
    .map(({ when, phrase }) => ({ when, specific: phrase.trim().split(' ').length }))
    .toSorted((a, b) => b.specific - a.specific);
  if (named) return named;
  const about = said.find(({ phrase }) => area.includes(phrase));
  const when = about?.when ?? (route.areas.includes(topic.area) ? route.when[0] : undefined);
  return when === undefined ? undefined : { when, specific: 0 };
}
