import { createHash } from 'node:crypto';

/**
 * A text as part of an id, a URL or a file name: lower-case ASCII words joined by hyphens, at most `words` of them.
 * A text without any Latin letter or digit becomes a short hash of itself; the result is never empty or a path.
 */
export function slugify(text: string, words = 6): string {
  const parts = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll(/c#/gi, 'c-sharp')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = parts?.slice(0, words).join('-').slice(0, 64).replace(/-+$/, '');
  return slug ?? createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Hands out ids that are unique within one profile: a repeated one gets `-2`, `-3` and so on. */
export class IdRegister {
  readonly #taken = new Map<string, number>();

  claim(wanted: string): string {
    const count = (this.#taken.get(wanted) ?? 0) + 1;
    this.#taken.set(wanted, count);
    return count === 1 ? wanted : this.claim(`${wanted}-${count}`);
  }
}
