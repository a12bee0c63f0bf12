import { expect, test } from 'vitest';
import { nearest } from '../../../src/errors/nearest.ts';

const FIELDS = ['definition', 'aliases', 'steps', 'say'];

test.each([
  ['a missing letter', 'defintion', 'definition'],
  ['a doubled letter', 'aliasses', 'aliases'],
  ['two letters swapped', 'definitoin', 'definition'],
  ['another case', 'STEPS', 'steps'],
  ['the beginning of exactly one name', 'def', 'definition'],
  ['one letter of a short name', 'sag', 'say'],
])('%s finds the name that was meant', (_case, received, meant) => {
  expect(nearest(received, FIELDS)).toBe(meant);
});

test.each([
  ['a word unlike any', 'kubernetes', FIELDS],
  ['an empty word', '', FIELDS],
  ['nothing to choose from', 'steps', []],
  ['a short word that shares no letter', 'xyz', FIELDS],
])('%s finds nothing', (_case, received, allowed) => {
  expect(nearest(received, allowed)).toBeUndefined();
});

test('the name comes back as it is written in the list', () => {
  expect(nearest('etna', ['ETNA', 'KPMG'])).toBe('ETNA');
});

test('the beginning of several names decides nothing; the distance does', () => {
  expect(nearest('outbo', ['outbox-relay-table', 'outbox'])).toBe('outbox');
});

test('a name listed twice is still the beginning of one name', () => {
  expect(nearest('kpm', ['KPMG', 'KPMG'])).toBe('KPMG');
});
