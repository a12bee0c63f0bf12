import type { Token } from './tokens.ts';

const DENIALS = new Set(['no', 'not', 'never', 'without', 'lack', 'lacks', 'lacking', 'little']);

/** What is denied has to be the experience; "never charges a trade twice" tells of practice, not of its absence. */
const EXPERIENCE = new Set(
  'experience knowledge exposure background familiarity familiar practice worked work used use using touched tried'.split(
    ' ',
  ),
);

const WISHES = new Set(['learning', 'learn', 'study', 'try', 'explore']);
const WISH_FRAMES = new Set(['to', 'currently', 'now', 'am', 'planning', 'want', 'hope']);

/** How far a denial reaches ahead, in words: "no professional hands-on experience with Kafka" has six. */
const REACH = 7;

/** Words that deny what follows them at once: "with no locks", "without a lock", "instead of locks". */
const DIRECT_DENIALS = new Set(['no', 'without', 'instead of', 'rather than']);
const ARTICLES = new Set(['a', 'an', 'any', 'the', 'using']);

/** Whether the word at `index`, or experience with it, is denied or only wished for within its clause. */
export function isNegated(tokens: readonly Token[], index: number): boolean {
  return isDeniedDirectly(tokens, index) || isExperienceDenied(tokens, index);
}

function isDeniedDirectly(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.startsClause) return false;
  const before = ARTICLES.has(wordAt(tokens, index - 1)) ? index - 2 : index - 1;
  if (tokens[before + 1]?.startsClause) return false;
  const word = wordAt(tokens, before);
  return DIRECT_DENIALS.has(word) || DIRECT_DENIALS.has(`${wordAt(tokens, before - 1)} ${word}`);
}

function isExperienceDenied(tokens: readonly Token[], index: number): boolean {
  let sawExperience = false;
  for (let i = index; i > 0 && index - i < REACH; i -= 1) {
    if (tokens[i]?.startsClause) return false;
    const word = wordAt(tokens, i - 1);
    if (word === 'unfamiliar') return true;
    if (DENIALS.has(word) || isContractedNot(tokens, i - 1)) return sawExperience;
    if (WISHES.has(word) && WISH_FRAMES.has(wordAt(tokens, i - 2))) return true;
    sawExperience ||= EXPERIENCE.has(word);
  }
  return false;
}

/** "haven't" is cut into "haven" and "t". */
function isContractedNot(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 't' && wordAt(tokens, index - 1).endsWith('n');
}

function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.surface.toLowerCase() ?? '';
}
