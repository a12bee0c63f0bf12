import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser, type Browser } from '../../scripts/browser.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { buildSite } from '../../scripts/site-build.ts';

const OWN_BUILD = '.tmp/e2e-site';

/**
 * Builds the default guide once for all browser tests, or takes the one that `LECTERN_E2E_SITE` names, serves it, and
 * finds the browser.
 * @throws Error when CI has no browser; elsewhere the tests say that they were left out
 */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const browser = await findBrowser().catch((error: unknown) => {
    if (process.env.CI) throw error;
    console.warn(
      `Browser tests are left out: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  });
  if (browser) console.log(`Browser tests use ${browser.executablePath} (${browser.origin}).`);

  const given = process.env.LECTERN_E2E_SITE;
  if (!given) {
    delete process.env.LECTERN_PROFILE;
    await buildSite(OWN_BUILD);
  }
  const folder = resolve(given ?? OWN_BUILD);
  const { address, server } = await serveSite(folder, 0);
  provide('browser', browser);
  provide('site', { address, folder });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be added to
  export interface ProvidedContext {
    browser: Browser | undefined;
    site: { address: string; folder: string };
  }
}
