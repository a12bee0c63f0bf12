import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { LecternError, problem, type Problem } from '../../src/errors/problem.ts';
import { hashOf, readSample, type SampleLock } from '../../src/loaders/samples.ts';
import { captureSample } from './capture.ts';

/** What became of a sample: its committed output stands, was written, or could not be confirmed. */
export type Refreshed =
  { kind: 'confirmed' } | { kind: 'written' } | { kind: 'failed'; problems: readonly Problem[] };

/**
 * Runs a sample and compares what it prints with its `sample.out`. Writes `sample.out` when there is none or when the
 * new output is accepted, and `sample.lock` whenever the output stands.
 * @param folder of the topic, relative to `root`
 * @param options `sdk` is the version that builds; `accept` keeps an output that differs
 */
export async function refreshSample(
  root: string,
  folder: string,
  { sdk, accept = false, seconds }: { sdk: string; accept?: boolean; seconds?: number },
): Promise<Refreshed> {
  try {
    const sample = readSample(join(root, folder), folder);
    if (!sample) return { kind: 'confirmed' };
    const output = await captureSample(
      join(root, folder, 'sample.cs'),
      `${folder}/sample.cs`,
      seconds,
    );
    const differs = sample.captured && output !== sample.output;
    if (differs && !accept) {
      const diff = unifiedDiff(sample.output, output);
      const place = { file: `${folder}/sample.out`, line: firstDifference(sample.output, output) };
      return { kind: 'failed', problems: [problem('sample-output', { diff }, place)] };
    }
    const writes = differs || !sample.captured;
    if (writes) await writeFile(join(root, folder, 'sample.out'), output);
    const lock = lockFor(sample.source, output, sdk);
    const locked = sample.lock?.source === lock.source && sample.lock.output === lock.output;
    if (!locked)
      await writeFile(join(root, folder, 'sample.lock'), `${JSON.stringify(lock, null, 2)}\n`);
    return { kind: writes || !locked ? 'written' : 'confirmed' };
  } catch (error) {
    if (error instanceof LecternError) return { kind: 'failed', problems: error.problems };
    throw error;
  }
}

function lockFor(source: string, output: string, sdk: string): SampleLock {
  const [major = '', minor = '0'] = sdk.split('.');
  return { source: hashOf(source), output: hashOf(output), sdk: `${major}.${minor}` };
}

function unifiedDiff(committed: string, printed: string): string {
  const patch = createTwoFilesPatch('sample.out', 'printed now', committed, printed, '', '', {
    context: 2,
  });
  return patch.split('\n').slice(1).join('\n').trimEnd();
}

function firstDifference(committed: string, printed: string): number {
  const [left, right] = [committed.split('\n'), printed.split('\n')];
  return left.findIndex((line, index) => line !== right[index]) + 1 || left.length;
}
