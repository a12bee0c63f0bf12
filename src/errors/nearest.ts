import { closest, distance } from 'fastest-levenshtein';

/** The allowed name that was probably meant, or undefined when none is close (more than two fifths of the letters differ). */
export function nearest(received: string, allowed: readonly string[]): string | undefined {
  const word = received.toLowerCase();
  const candidates = [...new Set(allowed)];
  if (word === '' || candidates.length === 0) return undefined;
  const prefixed = candidates.filter((name) => name.toLowerCase().startsWith(word));
  if (prefixed.length === 1 && word.length >= 3) return prefixed[0];
  const lowered = candidates.map((name) => name.toLowerCase());
  const best = closest(word, lowered);
  const limit = Math.max(1, Math.floor(Math.max(best.length, word.length) * 0.4));
  return distance(word, best) <= limit ? candidates[lowered.indexOf(best)] : undefined;
}
