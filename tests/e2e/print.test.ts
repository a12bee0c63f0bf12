import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from './browser.ts';
import { isPrinted, letters, printed } from './printed.ts';
import { openAll, topicsOfSite } from './site-pages.ts';

const PAPERS = ['A4', 'Letter'] as const;
const TOPIC = '/distributed-patterns/outbox/';

describe.for(PAPERS)('a topic on %s', (paper) => {
  test('can be read as text, with every question answered and no navigation', async ({ open }) => {
    const page = await open(TOPIC);
    const said = await page
      .locator('.definition, main p, main dd, main li')
      .evaluateAll((all) =>
        all
          .filter((element) => !element.closest('nav, footer, .right-sidebar, [data-screen-only]'))
          .map((element) => element.textContent),
      );
    const navigation = await page
      .locator('nav.sidebar a, starlight-toc a:not(main *), .social-icons a')
      .allTextContents();
    const paperText = await printed(page, paper);
    expect(said.filter((part) => !isPrinted(part, paperText))).toEqual([]);
    const text = letters(paperText.join(' '));
    expect(navigation.length).toBeGreaterThan(5);
    for (const words of ['Skip to content', 'On this page', 'Select theme', 'LectureSheetsProfile'])
      expect(text).not.toContain(letters(words));
  });
});

describe.for(topicsOfSite())('the sheet of $title', ({ slug, title, definition }) => {
  test.for(PAPERS)('fits two pages of %s and can be read as text', async (paper, { open }) => {
    const page = await open(`/sheets/${slug}/`);
    const pages = await printed(page, paper);
    expect(pages.length).toBeLessThanOrEqual(2);
    const text = letters(pages.join(' '));
    for (const part of [title, definition, 'The hardest questions', 'Notes'])
      expect(text).toContain(letters(part));
    expect(text).not.toContain('Allsheets');
    expect(pages[0]).toContain(`1 / ${pages.length}`);
  });
});

describe('on paper', () => {
  test.for([TOPIC, '/profile/', '/sheets/outbox/'])(
    'the dark theme of %s has the colours of the light one, dark on white',
    async (path, { open }) => {
      const [light, dark] = [await open(path), await open(path, { theme: 'dark' })];
      const expected = await printedColours(light);
      expect(expected.length).toBeGreaterThan(50);
      expect(await printedColours(dark)).toEqual(expected);
    },
  );

  test('nothing that leads elsewhere is left of the frame', async ({ open }) => {
    const page = await open(TOPIC);
    await page.emulateMedia({ media: 'print' });
    const frame = 'header.header, nav, footer, mobile-starlight-toc, .right-sidebar, search-dialog';
    expect(await page.locator(frame).count()).toBeGreaterThan(3);
    expect(await page.locator(frame).filter({ visible: true }).count()).toBe(0);
  });
});

/** The colours of each element as it is printed; the page around them has to be white. */
async function printedColours(page: Page): Promise<string[]> {
  // What is closed keeps the colours that it had when it was last shown.
  await openAll(page);
  await page.emulateMedia({ media: 'print' });
  await eventually(() => page.evaluate(pageColours)).toEqual(['rgb(255, 255, 255)']);
  return page.locator('body *').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const { color, backgroundColor, fill, stroke, borderLeftColor } = getComputedStyle(element);
        const colours = [color, backgroundColor, fill, stroke, borderLeftColor].join(' ');
        return `${element.tagName} ${element.getAttribute('class')} ${colours}`;
      }),
  );
}

/** Runs in the page. */
function pageColours(): string[] {
  const { documentElement, body } = document;
  return [
    ...new Set([documentElement, body].map((element) => getComputedStyle(element).backgroundColor)),
  ];
}
