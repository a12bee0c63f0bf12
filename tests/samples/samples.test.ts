import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { captureSample } from '../../scripts/samples/capture.ts';
import { dotnetVersion } from '../../scripts/samples/dotnet.ts';
import { inTurn } from '../../scripts/samples/in-turn.ts';
import { sampleFolders } from '../../scripts/samples/pick.ts';
import { refreshSample } from '../../scripts/samples/refresh.ts';
import { checkSamples } from '../../src/checks/samples.ts';
import { readSample } from '../../src/loaders/samples.ts';

const root = process.cwd();
const folders = sampleFolders(root);
const sdk = await dotnetVersion();
const inCi = process.env.CI === 'true';
/** A build takes about 4 s on two free cores. */
const BUILD_MS = 120_000;

if (sdk === undefined) console.warn('No .NET 10 SDK here: samples are checked by hash only.');

test('the .NET SDK is there where it has to be', () => {
  expect(sdk !== undefined || !inCi, 'CI runs the samples and needs the .NET 10 SDK').toBe(true);
});

test.each(folders)('%s has an output that was captured from its source', (folder) => {
  const page = readFileSync(join(root, folder, 'index.mdx'), 'utf8');
  expect(checkSamples(root, { folder, page })).toEqual([]);
});

describe.skipIf(sdk === undefined)('run for real', () => {
  let printed: Map<string, string>;
  beforeAll(async () => {
    const capture = (folder: string) =>
      captureSample(join(root, folder, 'sample.cs'), folder).catch(String);
    const outputs = await inTurn(folders, capture);
    printed = new Map(folders.map((folder, index) => [folder, outputs[index] ?? '']));
  }, BUILD_MS * folders.length);

  test.each(folders)('%s prints what is committed', (folder) => {
    expect(printed.get(folder)).toBe(readSample(join(root, folder))?.output);
  });
});

describe.skipIf(sdk === undefined)('a sample', { timeout: BUILD_MS }, () => {
  let base: string;
  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'lectern-docs-'));
    copyFileSync(
      join(root, 'src/content/docs/Directory.Build.props'),
      join(base, 'Directory.Build.props'),
    );
  });
  afterAll(() => rmSync(base, { recursive: true }));

  async function refresh(
    name: string,
    source: string,
    files: Record<string, string> = {},
    options = {},
  ) {
    mkdirSync(join(base, name));
    const all = { 'sample.cs': `#:property PublishAot=false\n${source}\n`, ...files };
    for (const [file, text] of Object.entries(all)) writeFileSync(join(base, name, file), text);
    const refreshed = await refreshSample(base, name, { sdk: sdk ?? '', ...options });
    if (refreshed.kind !== 'failed') return refreshed.kind;
    return refreshed.problems.map(
      ({ file, line, rule, message }) => `${file}:${line} ${rule}\n${message}`,
    );
  }

  test('that does not compile is reported with its line', async () => {
    expect(await refresh('broken', 'Console.WriteLine("a";')).toEqual([
      'broken/sample.cs:2 sample-build\nThe sample does not compile: CS1026 ) expected',
    ]);
  });

  test('with a warning does not compile', async () => {
    expect(await refresh('warned', 'Console.WriteLine("a");\nint unused = 3;')).toEqual([
      "warned/sample.cs:3 sample-build\nThe sample does not compile: CS0219 The variable 'unused' is assigned but its value is never used",
    ]);
  });

  test('that ends with an exit code other than 0 failed', async () => {
    const source = 'Console.Error.WriteLine("a message was lost");\nreturn 3;';
    expect(await refresh('failing', source)).toEqual([
      'failing/sample.cs:1 sample-run\nThe sample did not run as it should: it ended with exit code 3 and said: a message was lost.',
    ]);
  });

  test('that does not end is stopped', async () => {
    expect(await refresh('endless', 'while (true) Thread.Sleep(50);', {}, { seconds: 1 })).toEqual([
      'endless/sample.cs:1 sample-run\nThe sample did not run as it should: it had not ended after 1 seconds.',
    ]);
  });

  test('that prints something else than what is committed shows the difference and leaves the file', async () => {
    const committed = { 'sample.out': '== naive ==\nlost 3 — ✓\n' };
    expect(await refresh('changed', 'Console.Write("== naive ==\\nlost 4 — ✓\\n");', committed))
      .toMatchInlineSnapshot(`
      [
        "changed/sample.out:2 sample-output
      The sample's output differs from sample.out:
      --- sample.out
      +++ printed now
      @@ -1,2 +1,2 @@
       == naive ==
      -lost 3 — ✓
      +lost 4 — ✓",
      ]
    `);
    expect(readFileSync(join(base, 'changed/sample.out'), 'utf8')).toBe(committed['sample.out']);
    expect(await refreshSample(base, 'changed', { sdk: sdk ?? '', accept: true })).toEqual({
      kind: 'written',
    });
    expect(readFileSync(join(base, 'changed/sample.out'), 'utf8')).toBe(
      '== naive ==\nlost 4 — ✓\n',
    );
    expect(readdirSync(join(base, 'changed')).toSorted()).toEqual([
      'sample.cs',
      'sample.lock',
      'sample.out',
    ]);
  });
});
