import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFixtureSite, makeFixtureSite } from '../../scripts/fixture-site/site.ts';
import { fingerprint } from './fingerprint.ts';
import { hostile, keeper, shelf } from './shelf.ts';

/**
 * Makes one small site for all site tests and builds it twice: for `keeper` to `dist`, then for `hostile` to `elsewhere`.
 * @throws Error with the output of a build that fails
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const root = makeFixtureSite({ name: 'shelf', topics: shelf, profiles: [keeper, hostile] });
  const outputs: string[] = [];
  let first = '';
  for (const [profile, outDir] of [
    ['keeper', 'dist'],
    ['hostile', 'elsewhere'],
  ] as const) {
    const { code, output } = await buildFixtureSite(root, { profile, outDir });
    if (code !== 0) throw new Error(`The fixture site does not build for ${profile}:\n${output}`);
    outputs.push(output);
    if (outDir === 'dist') first = fingerprint(join(root, 'dist'));
  }
  provide('fixture', { root, outputs, first });
  return () => rmSync(root, { recursive: true, force: true });
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    fixture: {
      root: string;
      /** What the two builds printed. */
      outputs: string[];
      /** Fingerprint of `dist` before anything else was built. */
      first: string;
    };
  }
}
