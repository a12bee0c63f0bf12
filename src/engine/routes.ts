import type { Route } from '../schemas/guide.ts';
import type { Profile, Source } from '../schemas/profile.ts';
import type { Topic } from '../schemas/topic.ts';
import { tokenize } from './tokens.ts';

/** A route of the profile that leads to a topic, and the sources it names there. */
export type RouteMatch = { when: string; sources: string[] };

/**
 * Which routes lead to which topics. A route leads to a topic when one of its subjects stands, word for word up to
 * inflection, in the topic's title, aliases, practice terms or area, or when the route names the topic's area.
 */
export function routesByTopic(
  profile: Pick<Profile, 'guide' | 'sources'>,
  topics: readonly Topic[],
  areaTitles: ReadonlyMap<string, string> = new Map(),
): Map<string, RouteMatch[]> {
  const routes = profile.guide.routes.map((route) => ({
    route,
    sources: sourcesOf(route, profile.sources),
  }));
  const found = new Map<string, RouteMatch[]>();
  for (const topic of topics) {
    const words = wordsOf(topic, areaTitles.get(topic.area) ?? topic.area);
    const matches = routes.flatMap(({ route, sources }) => {
      const when = subjectOf(route, topic, words);
      return when === undefined || sources.length === 0 ? [] : [{ when, sources }];
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

function subjectOf(route: Route, topic: Topic, words: readonly string[]): string | undefined {
  const named = route.when.find((subject) => {
    const phrase = ` ${stemsOf(subject)} `;
    return phrase.trim() !== '' && words.some((text) => text.includes(phrase));
  });
  return named ?? (route.areas.includes(topic.area) ? route.when[0] : undefined);
}

function wordsOf(topic: Topic, areaTitle: string): string[] {
  const { aliases, practice } = topic.card;
  return [topic.title, areaTitle, ...aliases, ...practice].map((text) => ` ${stemsOf(text)} `);
}

function stemsOf(text: string): string {
  return tokenize(text)
    .map(({ stem }) => stem)
    .join(' ');
}
