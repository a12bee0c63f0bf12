import type { Guide } from '../schemas/guide.ts';
import type { Evidence } from '../schemas/profile.ts';

/** Whether the profile keeps a statement from the site, by its id, its source, its story, or a pattern with `*`. */
export function isPrivate(guide: Pick<Guide, 'private'>, evidence: Evidence): boolean {
  const names = [evidence.id, evidence.source, evidence.story];
  return names.some((name) => name !== undefined && matchesPrivate(guide, name));
}

/** Whether the list of private things names this id, itself or by a pattern with `*`. */
export function matchesPrivate(guide: Pick<Guide, 'private'>, id: string): boolean {
  return guide.private.some((pattern) => fits(pattern, id));
}

/** Whether a list of ids of statements and stories names this statement. */
export function isListed(
  ids: readonly string[] | undefined,
  { id, story }: Pick<Evidence, 'id' | 'story'>,
): boolean {
  return ids !== undefined && (ids.includes(id) || (story !== undefined && ids.includes(story)));
}

function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return name === pattern;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const at = isLast ? name.length - part.length : name.indexOf(part, from);
    if (at < from || !name.startsWith(part, at)) return false;
    from = at + part.length;
  }
  return true;
}
