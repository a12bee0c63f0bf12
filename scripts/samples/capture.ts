import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LecternError, problem, type Place, type Problem } from '../../src/errors/problem.ts';
import { dotnetEnvironment } from './dotnet.ts';
import { runProcess, type Ending } from './process.ts';

/** A sample may run this long; compiling it is not counted. */
const RUN_SECONDS = 10;

/** `/a/sample.cs(12,5): error CS0103: The name …`, and `/a/sample.cs.csproj : error NU1101: Unable …`. */
const FAULT =
  /^(?<file>.*?)(?:\((?<line>\d+),(?<column>\d+)\))?\s*: error (?<code>\w+): (?<text>.*?)(?: \[.*\])?$/;

/** Lines of an error stream that a message repeats. */
const LAST_WORDS = 6;

/**
 * Compiles and runs a sample, in a folder of its own so that nothing is left beside it and two never meet.
 * @param path of the `sample.cs` on disk
 * @param shown the same path as shown to people
 * @returns what it printed, with LF
 * @throws LecternError `sample-build` or `sample-run`
 */
export async function captureSample(
  path: string,
  shown: string,
  seconds: number = RUN_SECONDS,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sample-'));
  try {
    const build = await runProcess(
      'dotnet',
      [
        'build',
        path,
        '--artifacts-path',
        folder,
        '--verbosity',
        'quiet',
        '-tl:off',
        '-clp:NoSummary',
      ],
      { cwd: folder, env: dotnetEnvironment },
    );
    if (build.code !== 0) throw new LecternError(buildProblems(build, shown));
    const program = join(folder, 'bin', 'debug', 'sample.dll');
    const run = await runProcess('dotnet', [program], {
      cwd: folder,
      env: dotnetEnvironment,
      seconds,
    });
    const reason = whyFailed(run, seconds);
    if (reason !== undefined) {
      throw new LecternError([problem('sample-run', { reason }, { file: shown, line: 1 })]);
    }
    return run.stdout;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function buildProblems({ stdout, stderr }: Ending, shown: string): Problem[] {
  const faults = new Map<string, Problem>();
  for (const text of `${stdout}\n${stderr}`.split('\n')) {
    const parts = FAULT.exec(text.trim())?.groups;
    if (!parts) continue;
    const place: Place = { file: shown, line: Number(parts.line ?? 1) };
    if (parts.column !== undefined) place.column = Number(parts.column);
    faults.set(text, problem('sample-build', { reason: `${parts.code} ${parts.text}` }, place));
  }
  if (faults.size > 0) return [...faults.values()];
  const reason = lastWords(stderr) || lastWords(stdout) || 'the compiler gave no reason.';
  return [problem('sample-build', { reason }, { file: shown, line: 1 })];
}

function whyFailed({ code, stopped, stderr }: Ending, seconds: number): string | undefined {
  if (stopped === 'time') return `it had not ended after ${seconds} seconds`;
  if (stopped === 'output') return 'it printed more than a megabyte';
  if (code === 0) return undefined;
  const words = lastWords(stderr);
  return `it ended with exit code ${code ?? 'of a signal'}${words === '' ? '' : ` and said: ${words}`}`;
}

function lastWords(text: string): string {
  return text.trim().split('\n').slice(0, LAST_WORDS).join('\n').trim();
}
