import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProfile } from '../../src/loaders/profile.ts';
import { filesIn } from './fingerprint.ts';

const PROFILES = ['senior-dotnet', 'tech-lead', 'data-engineer'];
const scratch = join(process.cwd(), '.tmp');
mkdirSync(scratch, { recursive: true });
const built = mkdtempSync(join(scratch, 'three-'));

/** One after the other: each build takes both cores. */
beforeAll(async () => {
  for (const profile of PROFILES) {
    await promisify(execFile)(
      process.execPath,
      ['scripts/build.ts', '--outDir', join(built, profile)],
      {
        env: {
          ...process.env,
          LECTERN_PROFILE: profile,
          LECTERN_CACHE_DIR: join(built, `${profile}-cache`),
        },
        maxBuffer: 64 * 1024 * 1024,
      },
    );
  }
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

describe.each(PROFILES)('the site of %s', (profile) => {
  test.each(PROFILES.filter((other) => other !== profile))('says nothing of %s', (other) => {
    const own = namesOf(profile);
    const strange = namesOf(other).filter((name) => !own.includes(name));
    expect(strange.length).toBeGreaterThan(2);
    const traces = filesIn(join(built, profile)).flatMap((file) => {
      const text = contentOf(join(built, profile, file));
      return strange.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(traces).toEqual([]);
  });

  test('lists each of its own sources on the profile page', () => {
    const page = readFileSync(join(built, profile, 'profile/index.html'), 'utf8');
    const missing = namesOf(profile).filter(
      (name) => !page.includes(name.replaceAll('&', '&amp;')),
    );
    expect(missing).toEqual([]);
  });
});

/** Employers, projects and schools; names of skill groups say nothing about whose they are. */
function namesOf(profile: string): string[] {
  const { sources } = readProfile(join(process.cwd(), 'profile', profile), profile);
  const named = sources.filter(({ kind }) => kind !== 'headline' && kind !== 'skill');
  return [...new Set(named.map(({ name }) => name))];
}

/** The search index is stored compressed; fonts and WASM hold no words. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
}
