import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegions } from '../../../src/loaders/sample-regions.ts';
import { hashOf, readSample, readSections } from '../../../src/loaders/samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('a folder without sample.cs has no sample', () => {
  expect(readSample(folder)).toBeUndefined();
});

test('a sample comes with its regions, its output by sections and its lock', () => {
  write('sample.cs', '\uFEFF#region naive\r\nvar a = 1;\r\n#endregion\r\n');
  write('sample.out', 'intro\r\n== naive ==\r\nlost 3\r\n');
  write('sample.lock', JSON.stringify({ source: hashOf('a'), output: hashOf('b'), sdk: '10.0' }));
  expect(readSample(folder)).toEqual({
    source: '#region naive\nvar a = 1;\n#endregion\n',
    output: 'intro\n== naive ==\nlost 3\n',
    captured: true,
    regions: new Map([['naive', { code: 'var a = 1;', firstLine: 2, lastLine: 2 }]]),
    sections: new Map([['naive', 'lost 3']]),
    lock: { source: hashOf('a'), output: hashOf('b'), sdk: '10.0' },
  });
});

test('a sample that was never run has an empty output that is not captured', () => {
  write('sample.cs', 'return;\n');
  expect(readSample(folder)).toMatchObject({ output: '', captured: false });
});

test('a malformed lock is reported with its line', () => {
  write('sample.cs', 'return;\n');
  write('sample.lock', `{\n  "source": "x",\n  "output": "${hashOf('')}",\n  "sdk": "10.0"\n}`);
  expect(() => readSample(folder, 'a/b')).toThrow('a/b/sample.lock:2');
});

test('a hash is the same for LF and CRLF', () => {
  expect(hashOf('a\r\nb')).toBe(hashOf('a\nb'));
  expect(hashOf('a\nb')).not.toBe(hashOf('a b'));
});

test('a section ends before the next, and the last at the end', () => {
  const sections = readSections('== a ==\none\n\n== b c ==\ntwo\nthree\n');
  expect([...sections]).toEqual([
    ['a', 'one'],
    ['b c', 'two\nthree'],
  ]);
});

describe('regions', () => {
  const regions = (...lines: string[]) => readRegions(lines.join('\n'), 'a/sample.cs');

  test('lose their common indentation and the marks of regions inside them', () => {
    const found = regions(
      '  #region outer',
      '',
      '  if (a)',
      '    #region inner',
      '    b();',
      '    #endregion',
      '  #endregion',
    );
    expect([...found]).toEqual([
      ['outer', { code: 'if (a)\n  b();', firstLine: 3, lastLine: 5 }],
      ['inner', { code: 'b();', firstLine: 5, lastLine: 5 }],
    ]);
  });

  test.each([
    [
      'that does not end',
      ['#region a', 'b();'],
      'a/sample.cs:1  sample-syntax\n  The sample cannot be cut into regions: the region "a" has no `#endregion`.',
    ],
    [
      'named twice',
      ['#region a', '#endregion', '#region a', '#endregion'],
      'a/sample.cs:3  sample-syntax\n  The sample cannot be cut into regions: the region "a" already begins in line 1.',
    ],
    [
      'that ends without a beginning',
      ['b();', '#endregion'],
      'a/sample.cs:2  sample-syntax\n  The sample cannot be cut into regions: this `#endregion` ends nothing.',
    ],
    [
      'without a name',
      ['#region', '#endregion'],
      'a/sample.cs:1  sample-syntax\n  The sample cannot be cut into regions: this `#region` has no name.',
    ],
  ])('a region %s is refused', (_case, lines, message) => {
    expect(() => regions(...lines)).toThrow(message);
  });
});
