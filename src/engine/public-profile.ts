import type { Evidence, Profile, Source } from '../schemas/profile.ts';
import type { Resume } from '../schemas/resume.ts';
import { isPrivate, matchesPrivate } from './visibility.ts';

/**
 * The profile without what its `private` list names: statements, whole sources, stories. Whatever reaches a page, a file
 * or a relation is made from this.
 */
export function publicProfile(profile: Profile): Profile {
  const { guide, evidence, sources, stories } = profile;
  if (guide.private.length === 0) return profile;
  const hidden = new Set(evidence.filter((item) => isPrivate(guide, item)).map(({ id }) => id));
  const isHiddenSource = ({ id }: Source) => matchesPrivate(guide, id);
  return {
    ...profile,
    resume: publicResume(
      profile.resume,
      evidence.filter(({ id }) => hidden.has(id)),
      sources.filter(isHiddenSource),
    ),
    sources: sources.filter((source) => !isHiddenSource(source)),
    evidence: evidence.filter(({ id }) => !hidden.has(id)),
    stories: stories
      .filter(({ slug }) => !matchesPrivate(guide, slug))
      .map((story) => ({
        ...story,
        sections: story.sections
          .map((section) => ({
            ...section,
            evidence: section.evidence.filter((id) => !hidden.has(id)),
          }))
          .filter((section) => section.evidence.length > 0),
      })),
  };
}

/** The resume without the texts of hidden statements and without the entries of hidden sources. */
function publicResume(
  resume: Resume,
  hidden: readonly Evidence[],
  sources: readonly Source[],
): Resume {
  const texts = new Set(hidden.map(({ text }) => text));
  const entries = new Map<string, Set<number>>();
  for (const { entry } of sources) {
    if (!entry) continue;
    const indexes = entries.get(entry.section) ?? new Set();
    entries.set(entry.section, indexes.add(entry.index));
  }
  const kept = Object.entries(resume).map(([section, value]): [string, unknown] => {
    const gone = entries.get(section);
    if (!gone || !Array.isArray(value)) return [section, value];
    return [section, value.filter((_, index) => !gone.has(index))];
  });
  return withoutTexts(Object.fromEntries(kept), texts) as Resume;
}

function withoutTexts(value: unknown, texts: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return cut(value, texts);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    return items.map((item) => withoutTexts(item, texts)).filter((item) => item !== '');
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, withoutTexts(item, texts)])
      .filter(([, item]) => item !== ''),
  );
}

function cut(text: string, texts: ReadonlySet<string>): string {
  let left = text;
  for (const hidden of texts) left = left.replaceAll(hidden, '');
  return left === text ? text : left.replace(/\s+/g, ' ').trim();
}
