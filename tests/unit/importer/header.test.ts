import { expect, test } from 'vitest';
import { readJobHeader } from '../../../src/importer/header.ts';

test.each<[string, string | undefined, string | undefined]>([
  ['Developer — Acme (09/2024 – now)', 'Acme', 'Developer'],
  ['Acme, Developer, Sept 2021 to Present', 'Acme', 'Developer'],
  ['Acme | Developer | 2019-2021', 'Acme', 'Developer'],
  ['Senior Engineer @ Acme, Inc. (2019–2021)', 'Acme, Inc.', 'Senior Engineer'],
  ['Senior Engineer at Acme', 'Acme', 'Senior Engineer'],
  ['Lead Bank – Engineering Manager', 'Lead Bank', 'Engineering Manager'],
  ['Engineer, Acme GmbH, Berlin, Germany', 'Acme GmbH', 'Engineer'],
  ['2019 – 2021: Assistant, Red Cross', 'Red Cross', 'Assistant'],
  ['Acme (Staff Engineer, 2021–present)', 'Acme', 'Staff Engineer'],
  ['Softwareentwickler bei Siemens AG', 'Siemens AG', 'Softwareentwickler'],
  ['Acme', 'Acme', undefined],
  ['Developer', undefined, 'Developer'],
])('"%s" names employer and role', (text, name, position) => {
  expect(readJobHeader([{ text }])).toMatchObject({
    ...(name && { name }),
    ...(position && { position }),
  });
});

test('a head of several lines is read as a whole', () => {
  const lines = [
    'Acme GmbH · Full-time',
    'Developer',
    'Jan 2020 – Mar 2021 · 1 yr 3 mos',
    'Berlin, Germany',
  ];
  const { name, position, location, period } = readJobHeader(lines.map((text) => ({ text })));
  expect({ name, position, location, ...period?.period }).toEqual({
    name: 'Acme GmbH',
    position: 'Developer',
    location: 'Berlin, Germany',
    start: '2020-01',
    end: '2021-03',
  });
});
