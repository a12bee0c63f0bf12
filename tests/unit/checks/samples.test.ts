import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSamples } from '../../../src/checks/samples.ts';
import { hashOf } from '../../../src/loaders/samples.ts';

const SOURCE = '#region naive\nvar a = 1;\n#endregion\n';
const OUTPUT = '== naive ==\nlost 3\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lectern-'));
  mkdirSync(join(root, 'area/topic'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(root, 'area/topic', name), text);
const check = (page = '') =>
  checkSamples(root, { folder: 'area/topic', page }).map(
    ({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`,
  );

function writeFresh(source = SOURCE): void {
  write('sample.cs', source);
  write('sample.out', OUTPUT);
  write(
    'sample.lock',
    JSON.stringify({ source: hashOf(source), output: hashOf(OUTPUT), sdk: '10.0' }),
  );
}

test('a fresh sample whose parts are shown is no problem', () => {
  writeFresh();
  expect(check('<Sample region="naive" />\n\n<Output section="naive" />\n\n<Sample />\n')).toEqual(
    [],
  );
});

test('a topic without a sample that shows none is no problem', () => {
  expect(check('Prose.')).toEqual([]);
});

test.each([
  [
    'the source changed',
    () => write('sample.cs', `${SOURCE}// more\n`),
    'sample.cs changed since it was captured',
  ],
  [
    'the output was edited',
    () => write('sample.out', `${OUTPUT}lost 4\n`),
    'sample.out changed since it was captured',
  ],
  [
    'the lock is gone',
    () => rmSync(join(root, 'area/topic/sample.lock')),
    'there is no sample.lock',
  ],
  [
    'the output is gone',
    () => rmSync(join(root, 'area/topic/sample.out')),
    'there is no sample.out',
  ],
])('a sample is stale when %s', (_case, change, reason) => {
  writeFresh();
  change();
  expect(check()).toEqual([
    `area/topic/sample.cs:1 sample-stale The captured output is stale: ${reason}.`,
  ]);
});

test('a region and a section that the sample does not have are found where the page names them', () => {
  writeFresh();
  expect(check('Text.\n\n<Sample region="nave" />\n<Output section="relay" />\n')).toEqual([
    'area/topic/index.mdx:3 sample-region The page shows the region "nave", but the sample has "naive".',
    'area/topic/index.mdx:4 sample-region The page shows the section "relay", but the sample has "naive".',
  ]);
});

test('a page cannot show a sample that is not there', () => {
  expect(check('<Sample region="naive" />')).toEqual([
    'area/topic/index.mdx:1 sample-region The page shows the region "naive", but the sample has nothing.',
  ]);
});

test('a sample of more than 150 lines is too long', () => {
  writeFresh('// line\n'.repeat(150));
  expect(check()).toEqual([]);
  writeFresh('// line\n'.repeat(151));
  expect(check()).toEqual([
    'area/topic/sample.cs:151 sample-long The sample has 151 lines; at most 150 are allowed.',
  ]);
});

test('a region that does not end is reported instead of thrown', () => {
  writeFresh('#region naive\n');
  expect(check()).toEqual([
    'area/topic/sample.cs:1 sample-syntax The sample cannot be cut into regions: the region "naive" has no `#endregion`.',
  ]);
});
