import { nearest } from '../errors/nearest.ts';
import { problem, type Problem } from '../errors/problem.ts';
import type { TopicFile } from '../loaders/topics.ts';

/** Slugs are unique, `requires` and `related` name topics that exist, and no topic requires itself in a circle. */
export function checkTopicLinks(files: readonly TopicFile[], slugs: readonly string[]): Problem[] {
  return [
    ...checkUnique(files),
    ...files.flatMap((file) => checkNames(file, slugs)),
    ...checkCircles(files),
  ];
}

function checkUnique(files: readonly TopicFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ topic, folder }) => {
    const other = first.get(topic.slug);
    if (other === undefined) first.set(topic.slug, folder);
    return other === undefined
      ? []
      : [
          problem(
            'topic-duplicate',
            { slug: topic.slug, other },
            { file: `${folder}/index.mdx`, line: 1 },
          ),
        ];
  });
}

function checkNames({ topic, card }: TopicFile, slugs: readonly string[]): Problem[] {
  return (['requires', 'related'] as const).flatMap((field) =>
    topic.card[field].flatMap((received, index) =>
      slugs.includes(received)
        ? []
        : [
            problem(
              'topic-unknown',
              { field, received, nearest: nearest(received, slugs) },
              card.placeOf([field, index]),
            ),
          ],
    ),
  );
}

function checkCircles(files: readonly TopicFile[]): Problem[] {
  const bySlug = new Map(files.map((file) => [file.topic.slug, file]));
  const done = new Set<string>();
  const problems: Problem[] = [];
  for (const slug of bySlug.keys()) visit(slug, []);
  return problems;

  function visit(slug: string, trail: string[]): void {
    const start = trail.indexOf(slug);
    const file = bySlug.get(slug);
    if (start !== -1 && file) {
      const cycle = [...trail.slice(start), slug];
      problems.push(problem('requires-cycle', { cycle }, file.card.placeOf(['requires'])));
    }
    if (start !== -1 || done.has(slug) || !file) return;
    for (const next of file.topic.card.requires) visit(next, [...trail, slug]);
    done.add(slug);
  }
}
