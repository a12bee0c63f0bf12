import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { kindsOfPage, openAll } from './site-pages.ts';

describe.for([320, 768, 1440])('at %d px', (width) => {
  test.for(kindsOfPage)('$kind fits', async ({ path }, { open }) => {
    const page = await open(path, { width });
    if (path.includes('?q=')) await page.locator('.passage').first().waitFor();
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await page.evaluate(stickingOut)).toEqual([]);
  });
});

test.for([
  { what: 'a long line of code', path: '/dotnet/async-await/', within: '.expressive-code pre' },
  { what: 'a diagram', path: '/distributed-patterns/outbox/', within: '.diagram-scroll' },
  {
    what: 'a table',
    path: '/system-design/capacity-estimation/',
    within: '.sl-markdown-content > table',
  },
])('on a phone $what is scrolled inside its own box', async ({ path, within }, { open }) => {
  const page = await open(path, { width: 320 });
  await openAll(page);
  const reached = await page.locator(within).evaluateAll((boxes) =>
    boxes
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => {
        box.scrollLeft = 1e4;
        return box.scrollLeft > 0;
      }),
  );
  expect(reached).toContain(true);
  expect(reached).not.toContain(false);
});

/** Words and pictures cut off at the edge with no box that scrolls around them. Runs in the page. */
function stickingOut(): string[] {
  const width = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own === 0 || height === 0 || (right <= width + 1 && left >= -1)) return false;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      const texts = [...element.childNodes].filter(({ nodeName }) => nodeName === '#text');
      if (element.nodeName !== 'svg' && !texts.some(({ textContent }) => textContent?.trim()))
        return false;
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX !== 'visible') return false;
      }
      return true;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}
