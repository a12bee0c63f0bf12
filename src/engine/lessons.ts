import type { Story } from '../schemas/profile.ts';

/** How sections are called that tell of a failure, what caused it, how it was repaired and what was learnt. */
const LESSON =
  /^(failures?|(root )?causes?|rectification|repair|learnings?|lessons?( learn(ed|t))?)$/iu;

/** Ids of the statements that tell of a failure. */
export function lessonsOf(stories: readonly Pick<Story, 'sections'>[]): Set<string> {
  const sections = stories.flatMap((story) => story.sections);
  const lessons = sections.filter(({ heading }) => LESSON.test(heading.trim()));
  return new Set(lessons.flatMap(({ evidence }) => evidence));
}
