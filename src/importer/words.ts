import { append } from './append.ts';
/** The words of a text: runs of letters or digits, each folded to lower case by itself. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase());
}

/** How often each word occurs in some texts. */
export class WordBag {
  readonly #counts = new Map<string, number>();

  constructor(texts: Iterable<string> = []) {
    for (const text of texts) this.add(text);
  }

  add(text: string): void {
    for (const word of wordsOf(text)) this.#counts.set(word, this.count(word) + 1);
  }

  count(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  /** Takes one occurrence out; false when there was none. */
  take(word: string): boolean {
    const count = this.count(word);
    if (count === 0) return false;
    if (count === 1) this.#counts.delete(word);
    else this.#counts.set(word, count - 1);
    return true;
  }

  /** What this bag has more of than `other`. */
  minus(other: WordBag): WordBag {
    const rest = new WordBag();
    for (const [word, count] of this.#counts) {
      const more = count - other.count(word);
      if (more > 0) rest.#counts.set(word, more);
    }
    return rest;
  }

  get words(): string[] {
    return [...this.#counts.keys()];
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }
}

/** Every text and every field name inside a value of YAML or JSON. */
export function textsIn(value: unknown): string[] {
  return walk(value, true);
}

/** Every text inside a value, without the names of fields. */
export function valuesIn(value: unknown): string[] {
  return walk(value, false);
}

function walk(value: unknown, withNames: boolean): string[] {
  const texts: string[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null) {
      if (withNames && !Array.isArray(next)) append(texts, Object.keys(next));
      append(open, Object.values(next));
    } else if (typeof next === 'string') texts.push(next);
    else if (typeof next === 'number' || typeof next === 'boolean' || typeof next === 'bigint') {
      texts.push(next.toString());
    }
  }
  return texts;
}

/** Deeper nesting is no document that a person wrote, and would overflow the stack of whatever walks it. */
const DEEPEST = 60;

/** Whether lists and groups are nested more deeply than any document of a person. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((inner): unknown[] =>
      typeof inner === 'object' && inner !== null ? Object.values(inner) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
