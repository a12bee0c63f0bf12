import { expect, test } from 'vitest';
import { resumeDateSchema, resumeSchema } from '../../../src/schemas/resume.ts';

test.each([
  ['a year', '2024', '2024'],
  ['a year as a number', 2024, '2024'],
  ['a month', '2024-09', '2024-09'],
  ['a day', '2024-09-30', '2024-09-30'],
  ['white space around it', ' 2024-09 ', '2024-09'],
])('%s is a date', (_case, written, date) => {
  expect(resumeDateSchema.parse(written)).toBe(date);
});

test.each([
  ['a month in words', 'Sept 2024'],
  ['month first', '09/2024'],
  ['a thirteenth month', '2024-13'],
  ['day zero', '2024-09-00'],
  ['another century', '1824'],
  ['present', 'present'],
  ['nothing', null],
])('%s is no date', (_case, written) => {
  expect(resumeDateSchema.safeParse(written).success).toBe(false);
});

test('an empty resume has empty sections', () => {
  expect(resumeSchema.parse({})).toEqual({
    basics: { highlights: [] },
    work: [],
    volunteer: [],
    education: [],
    projects: [],
    skills: [],
    certificates: [],
    languages: [],
  });
});

test('fields that JSON Resume does not know are kept', () => {
  const { work } = resumeSchema.parse({ work: [{ name: 'ETNA', team: 'Clearing' }] });
  expect(work[0]).toMatchObject({ name: 'ETNA', team: 'Clearing' });
});
