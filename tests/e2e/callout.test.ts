import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { topicsOfSite } from './site-pages.ts';

describe.for(topicsOfSite())('the experience beside $title', ({ area, slug }) => {
  test('is one callout, and each quote leads to its own words in the profile', async ({ open }) => {
    const page = await open(`/${area}/${slug}/`);
    expect(await page.locator('aside[data-relate]').count()).toBe(1);
    const level = await page.locator('aside[data-relate]').getAttribute('data-level');
    const quotes = await page.locator('aside[data-relate] figure').evaluateAll((figures) =>
      figures.map((figure) => ({
        id: figure.querySelector<HTMLElement>('blockquote')?.dataset.evidence,
        text: figure.querySelector('blockquote')?.textContent,
        href: figure.querySelector('figcaption a')?.getAttribute('href'),
      })),
    );
    expect(quotes.length > 0).toBe(level !== 'none');

    for (const { id, text, href } of quotes) {
      expect(href).toBe(`/profile/#${id}`);
      await page.locator(`aside[data-relate] a[href="/profile/#${id}"]`).first().click();
      await page.waitForURL(`**/profile/#${id}`);
      const target = page.locator(':target');
      expect(await target.getAttribute('id')).toBe(id);
      expect(await target.locator('.text').textContent()).toBe(text);
      expect(await target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
        await page.evaluate(() => window.innerHeight),
      );
      expect(await target.locator(`a[href="/${area}/${slug}/"]`).count()).toBe(1);
      await page.goBack();
    }
  });
});
