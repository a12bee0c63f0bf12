import { distance } from 'fastest-levenshtein';

/** Two names that differ by so few letters are one name and its misspelling. */
const SLIP_OF_THE_PEN = 2;

/** Shorter names differ by few letters and are still different: DI and DIP. */
const LEAST_LENGTH = 6;

/** The aliases that people say, without those that only catch what they mistype. */
export function spokenAliases(title: string, aliases: readonly string[]): string[] {
  const shown: string[] = [];
  for (const alias of aliases) {
    const known = [title, ...shown].some((name) => isSlip(name.toLowerCase(), alias.toLowerCase()));
    if (!known) shown.push(alias);
  }
  return shown;
}

function isSlip(name: string, alias: string): boolean {
  if (name === alias) return true;
  return alias.length >= LEAST_LENGTH && distance(name, alias) <= SLIP_OF_THE_PEN;
}
