import type { Guide } from '../schemas/guide.ts';
import type { Evidence } from '../schemas/profile.ts';

/** Whether the profile keeps a statement from the site, by its id, its source, its story, or a pattern with `*`. */
export function isPrivate(guide: Pick<Guide, 'private'>, evidence: Evidence): boolean {
  const names = [evidence.id, evidence.source, evidence.story];
  return guide.private.some((pattern) =>
    names.some((name) => name !== undefined && fits(pattern, name)),
  );
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
