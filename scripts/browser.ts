import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

/** Keep Chromium quiet, offline and equal on every machine; each flag only switches something off. */
const launchArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
] as const;

/**
 * Finds a Chromium that playwright-core can launch: `CHROME_PATH`, an installed Chrome, Chromium or Edge, Playwright's
 * own, then the one that a development dependency carries for Linux.
 * @throws Error that says what to do when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH is "${named}", and no file is there.`);
    return { executablePath: named, args: launchFlags(), origin: 'CHROME_PATH' };
  }
  const installed = usualPlaces(process.platform, process.env).find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: launchFlags(), origin: 'installed' };

  const own = playwrightsOwn();
  if (own) return { executablePath: own, args: launchFlags(), origin: 'playwright' };

  const bundled = await bundledChromium();
  if (bundled) return { ...bundled, args: [...launchFlags(), '--no-zygote'], origin: 'bundled' };

  throw new Error(
    'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to its executable, ' +
      'or run `npx playwright-core install chromium`.',
  );
}

/** Where Chrome, Chromium and Edge put themselves, most usual first. */
function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((path) => roots.filter(Boolean).map((root) => `${root}\\${path}`));
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return programs.flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ];
}

/** Chromium's sandbox refuses to start for root. */
function launchFlags(): string[] {
  return process.getuid?.() === 0 ? [...launchArgs, '--no-sandbox'] : [...launchArgs];
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

export type Browser = {
  executablePath: string;
  args: string[];
  /** Environment to launch with; absent where the browser needs none of its own. */
  env?: Record<string, string>;
  origin: 'CHROME_PATH' | 'installed' | 'playwright' | 'bundled';
};
