import { join } from 'node:path';
import { Command } from 'commander';
import { checkSamples, staleReason } from '../src/checks/samples.ts';
import { formatProblem, LecternError, type Problem } from '../src/errors/problem.ts';
import { readTextIfPresent } from '../src/loaders/read-text.ts';
import { readSample } from '../src/loaders/samples.ts';
import { dotnetVersion } from './samples/dotnet.ts';
import { inTurn } from './samples/in-turn.ts';
import { sampleFolders } from './samples/pick.ts';
import { refreshSample } from './samples/refresh.ts';

const program = new Command('npm run samples --')
  .description(
    'Compile and run the C# samples whose captured output is stale, and keep what they print.',
  )
  .argument('[topic...]', 'topics by slug; all of them when left out')
  .option('--all', 'also run the samples whose output is fresh (always so when CI=true)')
  .option('--accept', 'keep an output that differs from the committed one')
  .option('--check', 'compare hashes only; needs no .NET SDK')
  .parse();

const root = process.cwd();
const options = program.opts<{ all?: boolean; accept?: boolean; check?: boolean }>();
const inCi = process.env.CI === 'true';

try {
  const folders = sampleFolders(root, program.args);
  process.exitCode = options.check ? checkOnly(folders) : await runStale(folders);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function checkOnly(folders: readonly string[]): number {
  const problems = folders.flatMap((folder) => {
    const page = readTextIfPresent(join(root, folder, 'index.mdx')) ?? '';
    return checkSamples(root, { folder, page });
  });
  report(problems);
  console.log(`${count(folders.length)} checked by hash only; none was compiled or run.`);
  return problems.length > 0 ? 1 : 0;
}

async function runStale(folders: readonly string[]): Promise<number> {
  const sdk = await dotnetVersion();
  if (sdk === undefined) {
    console.error('There is no .NET 10 SDK here (`dotnet` is missing or older).');
    return Math.max(checkOnly(folders), inCi ? 1 : 0);
  }
  const wanted = options.all || inCi ? [...folders] : folders.filter((folder) => isStale(folder));
  const refreshed = await inTurn(wanted, async (folder) => {
    const begun = performance.now();
    const outcome = await refreshSample(root, folder, { sdk, accept: options.accept ?? false });
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`${outcome.kind.padEnd(9)} ${seconds.padStart(5)} s  ${folder}`);
    return outcome;
  });
  const failures = refreshed.filter((outcome) => outcome.kind === 'failed');
  report(failures.flatMap(({ problems }) => problems));
  const fresh = folders.length - wanted.length;
  console.log(
    `${count(wanted.length)} run with .NET SDK ${sdk}, ${failures.length} failed; ${fresh} fresh and not run.`,
  );
  return failures.length > 0 ? 1 : 0;
}

function isStale(folder: string): boolean {
  try {
    const sample = readSample(join(root, folder), folder);
    return sample !== undefined && staleReason(sample) !== undefined;
  } catch (error) {
    if (error instanceof LecternError) return true;
    throw error;
  }
}

function report(problems: readonly Problem[]): void {
  for (const found of problems) console.error(`\n${formatProblem(found)}`);
  if (problems.length > 0) console.error('');
}

function count(samples: number): string {
  return samples === 1 ? '1 sample' : `${samples} samples`;
}
