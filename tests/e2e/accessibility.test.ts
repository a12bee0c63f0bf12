import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './browser.ts';
import { kindsOfPage, openAll } from './site-pages.ts';

/** The rules that look at colours; the others see the same in both themes. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

describe.for([
  { theme: 'light', rules: undefined },
  { theme: 'dark', rules: OF_COLOURS },
] as const)('axe finds no fault in $theme', ({ theme, rules }) => {
  test.for(kindsOfPage)('with $kind', async ({ path }, { open }) => {
    const page = await open(path, { theme });
    if (path.includes('?q=')) await page.locator('.passage').first().waitFor();
    await openAll(page);
    expect(await faultsOf(page, rules)).toEqual([]);
  });

  test('with the search dialog over a topic', async ({ open }) => {
    const page = await open('/dotnet/async-await/', { theme });
    await page.keyboard.press('/');
    await page.locator('dialog input[type=search]').fill('dual write');
    await page.locator('dialog .passage').first().waitFor();
    expect(await faultsOf(page, rules)).toEqual([]);
  });
});

test('axe finds no fault on a phone', async ({ open }) => {
  const page = await open('/system-design/capacity-estimation/', { width: 360 });
  await openAll(page);
  expect(await faultsOf(page)).toEqual([]);
});

/** One line for each rule and element. */
async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  // In legacy mode axe looks into no other frames, of which there are none, and is twice as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) =>
      [`${id} (${help})`, html.slice(0, 160), failureSummary?.replaceAll(/\s+/g, ' ')].join(' | '),
    ),
  );
}
