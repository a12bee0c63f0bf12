import { expect, test } from 'vitest';
import { LecternError } from '../../../src/errors/problem.ts';
import { evaluateCalc } from '../../../src/engine/calc/evaluate.ts';

/** `line: reason` of each problem. */
function faults(code: string): string[] {
  try {
    evaluateCalc(code, { file: 'index.mdx', line: 10 });
    return [];
  } catch (error) {
    if (!(error instanceof LecternError)) throw error;
    return error.problems.map(
      ({ line, message }) => `${line}: ${message.replace(/^.*cannot be calculated: /, '')}`,
    );
  }
}

test('a message names file and line, the expression, and what to do', () => {
  const run = () =>
    evaluateCalc('unit order\n\nx = 3 order + 2 s', { file: 'a/index.mdx', line: 7 });
  expect(run).toThrowErrorMatchingInlineSnapshot(`
    [LecternError: a/index.mdx:9  calc-error
      \`x = 3 order + 2 s\` cannot be calculated: the units do not fit: \`order\` and \`s\`.
      Define the name above its first use, declare things to count with \`unit\`, and check the units.]
  `);
});

test('each faulty line is reported, but not the lines that only follow from it', () => {
  expect(faults('rate = burst * 2\ntotal = rate * 3\nx = othr')).toEqual([
    '10: `burst` is not defined.',
    '12: `othr` is not defined.',
  ]);
});

test.each([
  [
    'an undefined name',
    'window = 3 s\nx = windw * 2',
    '11: `windw` is not defined; the nearest name is `window`.',
  ],
  ['a wrongly spelled unit', 'x = 2 KB', '10: `KB` is not defined; the nearest name is `kB`.'],
  [
    'min for minutes',
    'x = 5 min',
    '10: `min` is a function; the unit of time is written `minute` or `minutes`.',
  ],
  [
    'a unit and a plain number',
    'x = 3 s + 4',
    '10: the units do not fit: `s` and a number without a unit.',
  ],
  [
    'a conversion',
    'unit order\nx = 3 order/s to order',
    '11: the units do not fit: `order/s` and `order`.',
  ],
  ['values compared', 'x = max(3 s, 2 B)', '10: the units do not fit: `s` and `B`.'],
  ['a second definition', 'x = 3\nx = 4', '11: `x` is already defined in line 10.'],
  ['a name that is a unit', 's = 3', '10: `s` is the name of a unit.'],
  [
    'a name that is a declared unit',
    'unit order\norders = 3',
    '11: `orders` is the name of a unit.',
  ],
  ['a name that is a function', 'max = 3', '10: `max` is the name of a function.'],
  ['a unit that there is', 'unit day', '10: `day` is the name of a unit.'],
  [
    'a unit of two words',
    'unit order line',
    '10: `order line` cannot be a unit; a unit is one word of letters and digits.',
  ],
  ['half an expression', 'x = 2 *', '10: unexpected end of expression (char 8).'],
  ['digits in groups', 'x = 1,000', '10: unexpected operator , (char 6).'],
  ['a division by zero', 'x = 1 / 0', '10: the result is not a finite number.'],
  ['a root of a negative number', 'x = sqrt(-1)', '10: the result is not a finite number.'],
  ['a power that gives a complex number', 'x = (-8)^0.5', '10: the result is not a real number.'],
  ['a unit alone', 'x = GB', '10: a unit alone is not a quantity.'],
])('%s is a fault', (_case, code, expected) => {
  expect(faults(code)).toEqual([expected]);
});

test.each([
  ['import', 'x = import(3)'],
  ['createUnit', 'x = createUnit(3)'],
  ['evaluate', 'x = evaluate("1")'],
  ['parse', 'x = parse("1")'],
  ['simplify', 'x = simplify("1")'],
  ['derivative', 'x = derivative("1", "y")'],
  ['resolve', 'x = resolve("1")'],
  ['config', 'x = config(3)'],
  ['a member', 'x = (3).constructor'],
  ['an assignment to a member', 'x.y = 3'],
  ['a definition of a function', 'f(x) = x'],
  ['a large matrix', 'x = zeros(1e9)'],
  ['a large range', 'x = 1:1e9'],
  ['a list', 'x = [1, 2]'],
  ['an object', 'x = {a: 1}'],
  ['a text', 'x = "a"'],
  ['two statements', 'x = 3; y = 4'],
  ['a large factorial', 'x = factorial(1e9)'],
  ['many ways to choose', 'x = combinations(1e9, 5e8)'],
  ['deep nesting', `x = ${'('.repeat(20_000)}`],
])('%s is refused at once', (_case, code) => {
  const begun = performance.now();
  expect(faults(code)).toHaveLength(1);
  expect(performance.now() - begun).toBeLessThan(1000);
});

test('names of object members are names like others', () => {
  expect(faults('constructor = 3\n__proto__ = 4\ntoString = constructor * 2')).toEqual([]);
});
