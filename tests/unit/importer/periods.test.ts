import { expect, test } from 'vitest';
import { findPeriod } from '../../../src/importer/periods.ts';

test.each<[string, string | undefined, string | undefined]>([
  ['Acme (09/2024 – now)', '2024-09', undefined],
  ['Acme, Sept 2021 to Present', '2021-09', undefined],
  ['Acme | 2019-2021', '2019', '2021'],
  ['Jan 2020 – Mar 2021', '2020-01', '2021-03'],
  ['January 2020 - current', '2020-01', undefined],
  ['2019-07 to 2020-01', '2019-07', '2020-01'],
  ['2016–19', '2016', '2019'],
  ['Since 2021', '2021', undefined],
  ['seit 04/2019', '2019-04', undefined],
  ['März 2018 bis heute', '2018-03', undefined],
  ['Jan – Mar 2020', '2020-01', '2020-03'],
  ["Jun '17 – Aug '19", '2017-06', '2019-08'],
  ['01.04.2015 - 30.06.2016', '2015-04', '2016-06'],
  ['2021 –', '2021', undefined],
  ['Июнь 2018 — настоящее время', '2018-06', undefined],
  ['Jan 2020 - Present · 3 yrs 2 mos', '2020-01', undefined],
  ['Certified (2022)', '2022', '2022'],
])('the period of "%s"', (text, start, end) => {
  expect(findPeriod(text)?.period).toEqual({ ...(start && { start }), ...(end && { end }) });
});

test.each([
  ['Handled 2000 requests a second'],
  ['Built on .NET 8 in 3 weeks'],
  ['RFC 2119 applies'],
  ['Port 2020 was open'],
])('no period stands in "%s"', (text) => expect(findPeriod(text)).toBeUndefined());

test('a period that ends before it begins is empty, and known to be backwards', () => {
  expect(findPeriod('2021 – 2019')).toMatchObject({ period: {}, backwards: true });
});
