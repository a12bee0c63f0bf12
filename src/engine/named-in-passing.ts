import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';

/** A text with fewer words, or with fewer ordinary words in lower case, is a title: its capitals tell nothing. */
const LEAST_WORDS = 4;
const LEAST_ORDINARY_WORDS = 2;

/** What makes a capital part of somebody's name: "the State", "Head of Strategy", "our Factory team". */
const BINDING = new Set(['of', 'the', 'our', 'its', 'their', 'a', 'an']);

type Surroundings = {
  text: string;
  tokens: readonly Token[];
  /** By place of a word, the name of a topic that it belongs to. */
  names: ReadonlyMap<number, Mention>;
};

/** "Used Strategy and Visitor in the engine": a capital amid a sentence that belongs to no longer name. */
export function isNamedInPassing(at: number, context: Surroundings): boolean {
  const { tokens } = context;
  const ordinary = tokens.filter(({ surface }) => /^\p{Ll}{4,}$/u.test(surface));
  if (tokens.length < LEAST_WORDS || ordinary.length < LEAST_ORDINARY_WORDS) return false;
  if (tokens[at]?.startsClause || BINDING.has(tokens[at - 1]?.surface ?? '')) return false;
  return standsFree(at, -1, context) && standsFree(at, 1, context);
}

/** Whether what follows in one direction is no capital, or after "and" or a comma another such name. */
function standsFree(at: number, step: 1 | -1, { tokens, text, names }: Surroundings): boolean {
  let index = at;
  for (;;) {
    const next = tokens[index + step];
    const here = tokens[index];
    if (!next || !here) return true;
    const [left, right] = step === 1 ? [here, next] : [next, here];
    if (right.startsClause) return true;
    const isJoint = next.surface === 'and' || next.surface === 'or';
    const isComma = text.slice(left.end, right.start).includes(',');
    if (isJoint) index += step;
    const item = isJoint ? tokens[index + step] : next;
    if (!item || item.startsClause || !/^\p{Lu}/u.test(item.surface)) return true;
    if (!isJoint && !isComma) return false;
    const name = names.get(index + step);
    if (!name) return false;
    index = step === 1 ? name.end - 1 : name.start;
  }
}
