import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { checkContent } from '../src/checks/index.ts';
import { LecternError } from '../src/errors/problem.ts';

const root = process.cwd();

/**
 * Checks the content, builds beside the target and swaps the two when all went well.
 * @throws LecternError when a check fails, Error when Astro does
 */
export async function buildSite(outDir: string): Promise<void> {
  const started = performance.now();
  console.log('Checking the content …');
  const { problems, topics, profile } = checkContent(root, process.env.LECTERN_PROFILE);
  if (problems.length > 0) throw new LecternError(problems);
  console.log(`Building ${topics} topics for the profile "${profile}" …`);
  const target = resolve(root, outDir);
  const next = `${target}-next`;
  await rm(next, { recursive: true, force: true });
  const code = await runAstro(next);
  if (code !== 0) {
    await rm(next, { recursive: true, force: true });
    throw new Error(
      `The build failed; ${existsSync(target) ? `the last good one is still in ${outDir}.` : 'see above.'}`,
    );
  }
  await swap(next, target);
  console.log(`Built ${outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}

/** Astro's own output goes through, so that progress is seen. */
function runAstro(outDir: string): Promise<number> {
  const require = createRequire(join(root, 'package.json'));
  const astro = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, LECTERN_OUT_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

async function swap(next: string, target: string): Promise<void> {
  const last = `${target}-last`;
  await rm(last, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, last);
  await rename(next, target);
  await rm(last, { recursive: true, force: true });
}
