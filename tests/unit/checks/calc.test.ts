import { expect, test } from 'vitest';
import { checkCalc } from '../../../src/checks/calc.ts';

const folder = 'src/content/docs/area/topic';
const page = (...lines: string[]) => ['---', 'title: T', '---', '', ...lines, ''].join('\n');
const check = (...lines: string[]) =>
  checkCalc({ folder, page: page(...lines) }).map(
    ({ file, line, rule, message }) => `${file.replace(folder, '')}:${line} ${rule} ${message}`,
  );

test('calculations that can be executed and quoted are no problem', () => {
  expect(check('```calc', 'rate = 3/s', '```', '', 'It is <Result of="rate" />.')).toEqual([]);
});

test('a fault in a calculation has its line in the file', () => {
  expect(
    check('<Steps>', '', '  ```calc', '  rate = 3/s', '  x = rat', '  ```', '', '</Steps>'),
  ).toEqual([
    '/index.mdx:9 calc-error `x = rat` cannot be calculated: `rat` is not defined; the nearest name is `rate`.',
  ]);
});

test('a result that no calculation has is found where it is quoted', () => {
  expect(check('```calc', 'rate = 3/s', '```', '', 'It is <Result of="rat" />.')).toEqual([
    '/index.mdx:9 calc-undefined <Result of="rat" /> names no line of this page\'s calculations; there are "rate".',
  ]);
});

test('a result shown as code is not quoted', () => {
  expect(check('Write `<Result of="rat" />`.')).toEqual([]);
});
