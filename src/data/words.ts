import type { Period } from '../schemas/profile.ts';
import type { Level } from '../schemas/relation.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** What a level is called on the page, and what it means. */
export const levelWords: Record<Level, { name: string; meaning: string }> = {
  used: { name: 'You did this', meaning: 'A job, project or story of yours tells of it.' },
  claimed: { name: 'You name it', meaning: 'Your skills name it, but no job tells of it yet.' },
  studied: { name: 'You studied it', meaning: 'Your education covers it.' },
  adjacent: { name: 'You are near it', meaning: 'Something beside it is in your work.' },
  none: { name: 'Not in your profile', meaning: 'An honest gap, for now.' },
};

/** "September 2024 to present", "2020 to 2022"; empty without a start. */
export function periodInWords(period: Period | undefined): string {
  if (!period?.start && !period?.end) return '';
  if (!period.start) return `until ${dateInWords(period.end ?? '')}`;
  const end = period.end ? dateInWords(period.end) : 'present';
  return `${dateInWords(period.start)} to ${end}`;
}

/** "2024-09" becomes "September 2024". */
export function dateInWords(date: string): string {
  const [year = '', month] = date.split('-');
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return name ? `${name} ${year}` : year;
}

/** Words a minute of an adult who reads non-fiction silently (Brysbaert, 2019, Journal of Memory and Language 109). */
const READING_SPEED = 238;

/** Minutes that it takes to read so many words. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

/** "2026-11-21" becomes "21 November 2026". */
export function dayInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return day === undefined ? dateInWords(date) : `${Number(day)} ${name} ${year}`;
}
