import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One check of the test run: a tool of the project with its arguments, or a script of ours. */
export type Step =
  { name: string; tool: string; args: string[] } | { name: string; script: string };

/** Runs one step with its output shown, and says how long it took. */
export async function runStep(step: Step): Promise<boolean> {
  const started = performance.now();
  console.log(`\n▸ ${step.name}`);
  const args = 'script' in step ? [step.script] : [binOf(step.tool), ...step.args];
  const code = await run(args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
  return code === 0;
}

/** The JavaScript behind a tool's command, so that it runs the same on every system. */
function binOf(tool: string): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const manifest = manifestOf(require, tool);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[tool];
  if (path === undefined) throw new Error(`The package ${tool} has no command of that name.`);
  return join(dirname(manifest), path);
}

/** Some packages do not export their manifest; it stands at the root of their folder all the same. */
function manifestOf(require: NodeJS.Require, tool: string): string {
  const [folder] = require.resolve.paths(tool) ?? [];
  return join(folder ?? 'node_modules', tool, 'package.json');
}

function run(args: string[]): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}
