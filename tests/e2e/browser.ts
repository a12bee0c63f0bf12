import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, test as plain } from 'vitest';

/** Long enough for a machine that does other things as well. */
const PATIENCE_MS = 15_000;

/**
 * A test with `open`, which opens a page of the built site, and `faults`, which lists what went wrong in any page: at the
 * end nothing may be there.
 */
export const test = plain
  .extend('chromium', { scope: 'file' }, async ({}, { onCleanup }) => {
    const found = inject('browser');
    if (!found) return undefined;
    const { executablePath, args, env } = found;
    const browser = await chromium.launch({ executablePath, args, env });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('faults', (): string[] => [])
  .extend('open', ({ chromium, faults, skip }, { onCleanup }) => {
    if (!chromium) return skip('no browser');
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      expect(faults, 'what went wrong in the browser').toEqual([]);
    });
    return async (
      path: string,
      { theme, width, script, prepare, until }: Options = {},
    ): Promise<Page> => {
      const context = await chromium.newContext({
        colorScheme: theme ?? 'light',
        javaScriptEnabled: script ?? true,
        reducedMotion: 'reduce',
        viewport: { width: width ?? 1280, height: 900 },
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE_MS);
      watch(context, faults);
      const page = await context.newPage();
      await prepare?.(page);
      await page.goto(addressOf(path), { waitUntil: until ?? 'load' });
      return page;
    };
  });

/** Asks again until the answer is right. */
export function eventually<T>(ask: () => T) {
  return expect.poll(ask, { timeout: PATIENCE_MS });
}

export function addressOf(path: string): string {
  return new URL(path, inject('site').address).href;
}

/** Path, query and fragment of where a page is. */
export function placeOf(page: Page): string {
  const { pathname, search, hash } = new URL(page.url());
  return pathname + search + hash;
}

/** Requests to other origins, failed requests, refusals of the content security policy and errors of scripts. */
function watch(context: BrowserContext, faults: string[]): void {
  const { origin } = new URL(inject('site').address);
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol !== 'data:' && asked !== origin) faults.push(`request to ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    faults.push(`${message.type()} on ${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`thrown: ${error.error().message}`));
}

type Options = {
  theme?: 'light' | 'dark';
  /** In CSS pixels. */
  width?: number;
  /** Whether scripts run. */
  script?: boolean;
  /** Runs before the page is opened. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What to wait for; `commit` is before any script. */
  until?: 'load' | 'commit';
};
