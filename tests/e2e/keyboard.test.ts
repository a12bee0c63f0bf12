import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';

describe('by keyboard alone', () => {
  test.for(['/distributed-patterns/outbox/', '/architecture/', '/profile/'])(
    'the first stop of %s skips to the content',
    async (path, { open }) => {
      const page = await open(path);
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      expect(await link.innerText()).toBe('Skip to content');
      expect(await link.isVisible()).toBe(true);
      await page.keyboard.press('Enter');
      expect(await page.locator(':target').evaluate((target) => target.matches('main h1'))).toBe(
        true,
      );
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
        true,
      );
    },
  );

  test.for([
    { theme: 'light', path: '/' },
    { theme: 'dark', path: '/distributed-patterns/outbox/' },
    { theme: 'light', path: '/lecture/?q=message' },
    { theme: 'light', path: '/sheets/outbox/' },
  ] as const)('every stop of $path in $theme shows that it has the focus', async (at, { open }) => {
    const page = await open(at.path, { theme: at.theme });
    if (at.path.includes('?q=')) await page.locator('.passage').first().waitFor();
    const stops = await walkStops(page);
    expect(stops.length).toBeGreaterThan(2);
    expect(stops.filter(({ marked }) => !marked).map(({ html }) => html)).toEqual([]);
  });

  test('the lecture page is ready to type, with the skip link before it', async ({ open }) => {
    const page = await open('/lecture/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lecture-query');
    const stops = await walkStops(page, 'Shift+Tab');
    expect(stops.at(-1)?.html).toContain('href="#_top"');
  });

  test('the questions open and close with Enter', async ({ open }) => {
    const page = await open('/distributed-patterns/outbox/');
    const first = page.locator('main details').first();
    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).toBe('');
    await page.keyboard.press('Enter');
    expect(await first.getAttribute('open')).toBeNull();
  });
});

/** Presses a key until the focus leaves the page. */
async function walkStops(page: Page, key = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < 200; press++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(focusedStop);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Runs in the page. */
function focusedStop(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  return { html: element.outerHTML.slice(0, 120), marked: outlined || boxShadow !== 'none' };
}

type Stop = { html: string; marked: boolean };
