import { expect, test } from 'vitest';
import {
  dateInWords,
  dayInWords,
  levelWords,
  minutesToRead,
  periodInWords,
} from '../../../src/data/words.ts';
import { levels } from '../../../src/schemas/relation.ts';

test.each([
  ['from a month on', { start: '2024-09' }, 'September 2024 to present'],
  ['from year to year', { start: '2020', end: '2022' }, '2020 to 2022'],
  ['with days', { start: '2020-01-15', end: '2020-12' }, 'January 2020 to December 2020'],
  ['with an end only', { end: '2023-05' }, 'until May 2023'],
  ['without dates', {}, ''],
  ['no period', undefined, ''],
])('a period %s', (_case, period, words) => {
  expect(periodInWords(period)).toBe(words);
});

test.each([
  ['2024', '2024'],
  ['2024-02', 'February 2024'],
  ['2024-02-03', 'February 2024'],
])('the date %s is %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each([
  ['2026-11-01', '1 November 2026'],
  ['2026-11-21', '21 November 2026'],
  ['2026-11', 'November 2026'],
])('the day %s is %s', (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

test.each([
  [0, 1],
  [238, 1],
  [357, 2],
  [1190, 5],
])('%i words take %i minutes', (words, minutes) => {
  expect(minutesToRead(words)).toBe(minutes);
});

test('each level has a name of its own', () => {
  expect(new Set(levels.map((level) => levelWords[level].name)).size).toBe(levels.length);
});
