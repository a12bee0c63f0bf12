import type { Area } from '../schemas/area.ts';
import type { Guide } from '../schemas/guide.ts';

/** An area of one person's guide: core ones come first and hold most of what it says. */
export type FocusedArea = Area & { core: boolean };

/**
 * The areas of a guide: those that the focus names and that have topics, core before supporting, each in the profile's
 * own order or else in the described one. A focus that names nothing means every area.
 */
export function focusedAreas(
  described: readonly Area[],
  withTopics: ReadonlySet<string>,
  { focus, order }: Pick<Guide, 'focus' | 'order'>,
): FocusedArea[] {
  const named = [...focus.core, ...focus.supporting];
  const known = new Map(described.map((area) => [area.slug, area]));
  const wanted = named.length > 0 ? named : [...known.keys(), ...withTopics];
  const core = new Set(focus.core);
  const rank = (slug: string) => {
    const position = order.indexOf(slug);
    return position === -1 ? order.length : position;
  };
  return [...new Set(wanted)]
    .filter((slug) => withTopics.has(slug))
    .map((slug) => ({
      ...(known.get(slug) ?? undescribed(slug)),
      core: named.length === 0 || core.has(slug),
    }))
    .toSorted((a, b) => Number(b.core) - Number(a.core) || rank(a.slug) - rank(b.slug));
}

function undescribed(slug: string): Area {
  const title = slug.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return { slug, title, summary: title };
}
