import { describe, expect } from 'vitest';
import { addressOf, test } from './browser.ts';
import { builtPages } from './site-pages.ts';

/** The front, and the reference for names that the commands print. */
const ENTRANCES = ['/', '/reference/errors/'];

/**
 * What each `open` watches for: requests elsewhere, answers of 400 and above, refusals of the content security policy,
 * warnings and errors. A test that opens a page fails by them.
 */
describe.for(['light', 'dark'] as const)('walking every link in %s', (theme) => {
  test('meets every page that was built, and nothing leaves or fails', async ({ open }) => {
    const page = await open('/', { theme });
    const met = new Set(ENTRANCES);
    for (const path of met) {
      await page.goto(addressOf(path));
      for (const link of await page.locator('a[href]').evaluateAll(pathsOf)) met.add(link);
      expect(await page.locator('h1').count(), `headings of ${path}`).toBe(1);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(
        path.startsWith('/sheets/') && path !== '/sheets/' ? 'light' : theme,
      );
    }
    const unlinked = builtPages().filter((path) => !met.has(path));
    expect(unlinked).toEqual(['/404.html']);
  });
});

test('the policy of a page is in force: a script put into it does not run, and counts as a fault', async ({
  faults,
  open,
}) => {
  const page = await open('/distributed-patterns/outbox/');
  const refused = page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          done(event.effectiveDirective);
        });
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken"';
        document.body.append(script);
      }),
  );
  expect(await refused).toBe('script-src-elem');
  expect(await page.title()).not.toBe('taken');
  expect(faults.splice(0)).toEqual([expect.stringContaining('violates')]);
});

/** Runs in the page. */
function pathsOf(links: Element[]): string[] {
  return links
    .map((link) => new URL((link as HTMLAnchorElement).href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.endsWith('/'))
    .map(({ pathname }) => pathname);
}
