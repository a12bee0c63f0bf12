import { describe, expect, test } from 'vitest';
import { evaluateCalc } from '../../../src/engine/calc/evaluate.ts';
import { calcResults } from '../../../src/engine/calc/results.ts';

const place = { file: 'index.mdx', line: 10 };

/** Rows as `name | expression | substitution | result`. */
function rows(code: string): string[] {
  return evaluateCalc(code, place).map((row) =>
    row.kind === 'note'
      ? `# ${row.text}`
      : [row.name, row.expression, row.substitution, row.result].join(' | '),
  );
}

function result(code: string): string {
  return rows(code).at(-1)?.split(' | ').at(-1) ?? '';
}

describe('a fence', () => {
  test('becomes rows that name the inputs, show the values and give the result', () => {
    const code = [
      'unit message, request',
      'rate = 250 message/s  # the busiest second',
      'window = 30 s',
      '# What the outbox has to hold',
      '# meanwhile.',
      'backlog = rate * window to message  # <all> of it',
    ].join('\n');
    expect(rows(code)).toEqual([
      'rate | 250 messages/s |  | 250 messages/s',
      'window | 30 s |  | 30 s',
      '# What the outbox has to hold meanwhile.',
      'backlog | rate × window | 250 messages/s × 30 s | 7,500 messages',
    ]);
    expect(evaluateCalc(code, place).at(-1)).toMatchObject({ reason: '<all> of it', line: 15 });
  });

  test('parts notes at an empty line', () => {
    expect(rows('# one\n\n# two')).toEqual(['# one', '# two']);
  });

  test('may show an expression that has no name', () => {
    expect(rows('5 * 3')).toEqual([' | 5 × 3 |  | 15']);
  });

  test('knows nothing of what a fence before it declared, unless it is given its sheet', () => {
    evaluateCalc('unit parcel\nsent = 2 parcel', place);
    expect(() => evaluateCalc('sent = 2 parcel', place)).toThrow('`parcel` is not defined');
    expect(() => evaluateCalc('later = sent * 2', place)).toThrow('`sent` is not defined');
  });

  test('may declare as a unit what is the plural of another fence', () => {
    expect(result('unit fill\nx = 2 fills')).toBe('2 fills');
    expect(result('unit fills\nx = 1 fills')).toBe('1 fills');
  });
});

describe('a printed expression', () => {
  test.each([
    ['a product of units', 'unit core, order\nx = 4 core ms/order * 2', '4 core·ms/order × 2'],
    ['a plural behind a number', 'unit order\nx = 3 order * 2', '3 orders × 2'],
    ['a percentage that is taken off', 'x = 100 - 10%', '100 − 10%'],
    ['a power', 'x = 2^10', '2¹⁰'],
    ['grouped digits', 'x = 86400 * 2e6', '86,400 × 2,000,000'],
    ['a function', 'x = max(3 s, 500 ms)', 'max(3 s, 500 ms)'],
  ])('shows %s', (_case, code, expected) => {
    expect(rows(code).at(-1)?.split(' | ')[1]).toBe(expected);
  });

  test.each([
    ['a quotient behind a stroke', 'a = 3 B/s\nxx = 6 B / a', '6 B / (3 B/s)'],
    ['a negative value', 'a = -3\nxx = 2 - a', '2 − (−3)'],
    ['the base of a power', 'a = -3\nxx = a^2', '(−3)²'],
  ])('puts parentheses around %s that replaces a name', (_case, code, expected) => {
    expect(rows(code).at(-1)?.split(' | ')[2]).toBe(expected);
  });
});

describe('a result', () => {
  test.each([
    ['four digits that count', 'x = 10 / 3', '3.333'],
    ['whole numbers in full', 'x = 123456 * 1', '123,456'],
    ['whole numbers without the noise of doubles', 'x = 0.1 * 30', '3'],
    ['an input as it was written', 'x = 12345.678', '12,345.678'],
    ['a share that is not quite one', 'x = 1 - 1e-6', '0.999999'],
    ['a percentage that is not quite all', 'x = 1 - 1e-6 to percent', '99.9999%'],
    ['a percentage as an input', 'x = 99.95%', '99.95%'],
    ['powers of ten beyond 10^15', 'x = 3e20 * 1', '3 × 10²⁰'],
    ['powers of ten below 10^-4', 'x = 3 / 1e6', '3 × 10⁻⁶'],
    ['a readable prefix for data', 'x = 2 MB/s * 3 hours', '21.6 GB'],
    ['a binary prefix where one came in', 'x = 512 MiB * 4', '2 GiB'],
    ['parts of a second', 'x = 1 s / 400', '2.5 ms'],
    ['the unit asked for', 'x = 1 TB/day to MB/s', '11.57 MB/s'],
    ['the singular for one', 'unit order\nx = 2 order / 2', '1 order'],
    ['no plural for an abbreviation', 'unit USD\nx = 2 USD * 2', '4 USD'],
    ['a plural in -es', 'unit batch\nx = 2 batch * 2', '4 batches'],
    ['no unit where units cancel', 'x = 24 hours / (6 hours)', '4'],
    ['a rate without a thing', 'x = 200 / (2 s)', '100/s'],
    ['rounding in the unit of the value', 'unit node\nx = ceil(7.2 node)', '8 nodes'],
    ['no rounding up of noise', 'x = ceil(0.1 * 30)', '3'],
    ['combinations', 'x = combinations(5, 2) + 3!', '16'],
  ])('shows %s', (_case, code, expected) => {
    expect(result(code)).toBe(expected);
  });
});

describe('the results of a page', () => {
  const fence = (code: string, line: number) => ({ code, place: { file: 'index.mdx', line } });

  test('are found by name over all fences', () => {
    const results = calcResults([fence('rate = 3/s', 4), fence('wait_time = 2 s * 4', 9)]);
    expect(Object.fromEntries(results)).toEqual({ rate: '3/s', wait_time: '8 s' });
  });

  test('may not mean two things', () => {
    expect(() => calcResults([fence('rate = 3/s', 4), fence('rate = 4/s', 9)])).toThrow(
      'index.mdx:9  calc-error\n  `rate = 4/s` cannot be calculated: `rate` is already defined in line 4.',
    );
  });

  test('come from names and units of the fences above, but not of another page', () => {
    const first = fence('unit parcel\nrate = 3 parcel/s', 4);
    const second = fence('sent = rate * 2 s + 1 parcel', 9);
    expect(calcResults([first, second]).get('sent')).toBe('7 parcels');
    expect(() => calcResults([second])).toThrow('`rate` is not defined');
  });
});
