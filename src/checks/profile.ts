import { join } from 'node:path';
import { readLocated, type LocatedDocument } from '../errors/located-document.ts';
import { nearest } from '../errors/nearest.ts';
import { problem, type Place, type Problem } from '../errors/problem.ts';
import { isNamed } from '../engine/routes.ts';
import { matchesPrivate } from '../engine/visibility.ts';
import { readTextIfPresent } from '../loaders/read-text.ts';
import type { Profile } from '../schemas/profile.ts';

/** What a profile may refer to. */
export type Shelf = { areas: readonly string[]; topics: readonly string[] };

/** Rules on a profile that was read: it says something, its periods run forward, and its guide names what exists. */
export function checkProfile(profile: Profile, folder: string, shelf: Shelf): Problem[] {
  const guide = readLocated(readTextIfPresent(join(folder, 'guide.yaml')) ?? '{}', 'guide.yaml');
  return [
    ...checkNotEmpty(profile),
    ...checkPeriods(profile),
    ...checkFocus(profile, guide, shelf),
    ...checkRoutes(profile, guide),
    ...checkTopicFields(profile, guide, shelf),
    ...checkPrivate(profile, guide),
  ];
}

function checkNotEmpty({ evidence }: Profile): Problem[] {
  if (evidence.some(({ kind }) => kind !== 'headline')) return [];
  return [problem('profile-empty', {}, { file: 'resume.yaml', line: 1 })];
}

function checkPeriods({ sources, evidence, stories }: Profile): Problem[] {
  const problems: Problem[] = [];
  const report = (start: string | undefined, end: string | undefined, place: Place) => {
    if (start === undefined || end === undefined) return;
    const length = Math.min(start.length, end.length);
    if (end.slice(0, length) < start.slice(0, length)) {
      problems.push(problem('period-order', { start, end }, place));
    }
  };
  for (const { id, kind, period } of sources) {
    if (kind === 'story') continue;
    const first = evidence.find(({ source }) => source === id);
    report(period?.start, period?.end, {
      file: first?.file ?? 'resume.yaml',
      line: first?.line ?? 1,
    });
  }
  for (const { file, frontmatter } of stories) {
    report(frontmatter.period?.start, frontmatter.period?.end, { file, line: 2 });
  }
  return problems;
}

function checkFocus({ guide }: Profile, document: LocatedDocument, { areas }: Shelf): Problem[] {
  const unknown = (slugs: readonly string[], field: string, ...path: (string | number)[]) =>
    slugs.flatMap((received, index) =>
      areas.includes(received)
        ? []
        : [
            problem(
              'area-unknown',
              { field, received, allowed: areas },
              document.placeOf([...path, index]),
            ),
          ],
    );
  return [
    ...unknown(guide.focus.core, 'focus.core', 'focus', 'core'),
    ...unknown(guide.focus.supporting, 'focus.supporting', 'focus', 'supporting'),
    ...unknown(guide.order, 'order', 'order'),
    ...guide.routes.flatMap(({ areas: named }, index) =>
      unknown(named, `routes[${index}].areas`, 'routes', index, 'areas'),
    ),
  ];
}

function checkRoutes({ guide, sources }: Profile, document: LocatedDocument): Problem[] {
  const allowed = [
    ...new Set(sources.filter(({ kind }) => kind !== 'headline').map(({ name }) => name)),
  ];
  return guide.routes.flatMap(({ use }, route) =>
    use.flatMap((received, index) => {
      if (sources.some((source) => isNamed(source, received))) return [];
      const field = `routes[${route}].use`;
      return [
        problem(
          'source-unknown',
          { field, received, allowed, nearest: nearest(received, allowed) },
          document.placeOf(['routes', route, 'use', index]),
        ),
      ];
    }),
  );
}

function checkTopicFields(
  { guide, evidence, stories }: Profile,
  document: LocatedDocument,
  { topics }: Shelf,
): Problem[] {
  const ids = [...stories.map(({ slug }) => slug), ...evidence.map(({ id }) => id)];
  const known = new Set(ids);
  const problems: Problem[] = [];
  for (const field of ['pins', 'never', 'notes'] as const) {
    const entries = Object.entries<string | string[]>(guide[field]);
    for (const [topic, value] of entries) {
      if (!topics.includes(topic)) {
        const params = { field, received: topic, nearest: nearest(topic, topics) };
        problems.push(problem('topic-unknown', params, document.placeOf([field, topic])));
      }
      if (typeof value === 'string') continue;
      for (const [index, received] of value.entries()) {
        if (known.has(received)) continue;
        const params = {
          field: `${field}.${topic}`,
          received,
          allowed: ids,
          nearest: nearest(received, ids),
        };
        problems.push(problem('source-unknown', params, document.placeOf([field, topic, index])));
      }
    }
  }
  return problems;
}

/** A pattern that hides nothing is a slip of the pen, and what it meant to hide would be shown. */
function checkPrivate(profile: Profile, document: LocatedDocument): Problem[] {
  const { guide, evidence, stories, sources } = profile;
  const ids = [
    ...stories.map(({ slug }) => slug),
    ...sources.map(({ id }) => id),
    ...evidence.map(({ id }) => id),
  ];
  return guide.private.flatMap((received, index) => {
    if (ids.some((id) => matchesPrivate({ private: [received] }, id))) return [];
    return [
      problem(
        'source-unknown',
        { field: 'private', received, allowed: ids, nearest: nearest(received, ids) },
        document.placeOf(['private', index]),
      ),
    ];
  });
}
