import { expect, test } from 'vitest';
import { withoutBlanks } from '../../../src/loaders/without-blanks.ts';

test('fields that say nothing are left out, at any depth', () => {
  const exported = { basics: { name: 'Ada', image: '', phone: null }, work: [{ summary: '  ' }] };
  expect(withoutBlanks(exported)).toEqual({ basics: { name: 'Ada' }, work: [{}] });
});

test.each(['Present', 'now', 'CURRENT', 'Ongoing', 'today '])(
  'an end of "%s" means that it goes on',
  (endDate) => {
    expect(withoutBlanks({ startDate: '2020', endDate })).toEqual({ startDate: '2020' });
  },
);

test('entries of lists keep their places, so that a problem points at the right line', () => {
  expect(withoutBlanks(['a', null, ''])).toEqual(['a', null, '']);
});

test('a text that mentions the present elsewhere stays', () => {
  expect(withoutBlanks({ summary: 'present' })).toEqual({ summary: 'present' });
});
