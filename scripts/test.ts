import { Command } from 'commander';

import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findBrowser } from './browser.ts';
import { runCommand } from './run-command.ts';
import { dotnetVersion } from './samples/dotnet.ts';
import { runStep, type Step } from './test-step.ts';

const RESULTS = '.tmp/vitest.json';

const STEPS: Step[] = [
  { name: 'Format', tool: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  // Before the linter, which reads the types that Astro generates here.
  { name: 'Types', tool: 'astro', args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Lint', tool: 'eslint', args: ['.'] },
  { name: 'Dead code', tool: 'knip', args: [] },
  { name: 'Content', script: 'scripts/check.ts' },
  {
    name: 'Tests',
    tool: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`],
  },
];

const program = new Command('npm test --')
  .description('Runs every check and every test, as CI does.')
  .option('--verbose', 'show stack traces');

await runCommand(program, async () => {
  await sayWhatIsUsed();
  await mkdir(dirname(RESULTS), { recursive: true });
  await rm(RESULTS, { force: true });
  const failed: string[] = [];
  for (const step of STEPS) if (!(await runStep(step))) failed.push(step.name);
  const counts = await countTests();
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`);
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  if (failed.length > 0) process.exitCode = 1;
});

/** Says which browser and SDK the tests will use; in CI both have to be there. */
async function sayWhatIsUsed(): Promise<void> {
  const { executablePath, origin } = await findBrowser();
  console.log(`Browser for the tests: ${executablePath} (${origin}).`);
  const sdk = await dotnetVersion();
  if (sdk !== undefined) console.log(`.NET SDK for the samples: ${sdk}.`);
  else if (process.env.CI) throw new Error('CI needs the .NET 10 SDK to run the samples.');
  else console.log('No .NET SDK: samples are checked by hash only, and are not run.');
}

async function countTests(): Promise<{ passed: number; failed: number }> {
  const text = await readFile(RESULTS, 'utf8').catch(() => '{}');
  const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(text) as Counts;
  return { passed: numPassedTests, failed: numFailedTests };
}

type Counts = { numPassedTests?: number; numFailedTests?: number };
