import { isRole } from './roles.ts';
import { sectionOfHeading } from './sections.ts';

const NOT_A_NAME =
  /\b(?:resume|résumé|cv|curriculum|vitae|portfolio|project|projects|software|profile|experience|engineer|platform|system|systems|data|web|cloud|team|page|hello|welcome|lebenslauf|important|notes?|user|context|application|cover|letter)\b/i;

/** Whether a text is a person's name: two to five capitalised words and nothing else. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/,?\s+(?:ph\.?d\.?|m\.?sc\.?|mba|jr\.?|sr\.?|md)$/i, '').trim();
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 5 || isRole(bare) || NOT_A_NAME.test(bare)) return false;
  if (sectionOfHeading(bare)) return false;
  return words.every((word) =>
    /^(?:(?:de|da|di|van|von|der|den|la|le|el|bin|al|dos|du|y)|\p{Lu}[\p{L}.’'-]*|\p{Lo}+)$/u.test(
      word,
    ),
  );
}
