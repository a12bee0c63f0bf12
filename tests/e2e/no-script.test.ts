import { describe, expect } from 'vitest';
import { placeOf, test } from './browser.ts';
import { topicsOfSite } from './site-pages.ts';

const SECTIONS = [
  'The problem',
  'Forces',
  'The naive version, failing',
  'How it works',
  'Worked example',
  'The numbers',
  'Relate to your experience',
  'When it fails',
  'When to use it, and when not',
  'Alternatives',
  'Questions',
  'Sources',
];

describe('without JavaScript', () => {
  test('a topic shows all its sections, its diagram and its calculation', async ({ open }) => {
    const page = await open('/distributed-patterns/outbox/', { script: false });
    const headings = await page.locator('main .sl-markdown-content h2:visible').allInnerTexts();
    expect(headings).toEqual(SECTIONS);
    expect(await page.locator('h1').innerText()).toBe('Transactional Outbox');
    for (const shown of ['figure.diagram svg', 'aside[data-relate] blockquote', 'main pre']) {
      expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
    }
  });

  test('a question is opened by its own words', async ({ open }) => {
    const page = await open('/distributed-patterns/outbox/', { script: false });
    const question = page
      .locator('#questions')
      .locator('xpath=ancestor::section')
      .locator('details');
    const first = question.first();
    expect(await first.locator('p').isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('p').isVisible()).toBe(true);
  });

  test('the lecture page is an A to Z with every definition', async ({ open }) => {
    const page = await open('/lecture/', { script: false });
    const rows = await page.locator('.a-to-z dl > div').evaluateAll((all) =>
      all.map((row) => ({
        title: row.querySelector('dt')?.textContent.trim(),
        definition: row.querySelector('dd')?.textContent.trim(),
      })),
    );
    const expected = topicsOfSite().map(({ title, definition }) => ({ title, definition }));
    expect(rows).toEqual(
      expected.toSorted((a, b) => (a.title.toLowerCase() < b.title.toLowerCase() ? -1 : 1)),
    );
    expect(await page.locator('.a-to-z').isVisible()).toBe(true);
  });

  test('the search box and the search link both lead there', async ({ open }) => {
    const page = await open('/', { script: false });
    await page.locator('main input[type=search]').fill('outbox');
    await page.locator('main input[type=search]').press('Enter');
    await page.waitForURL('**/lecture/?q=outbox');
    expect(await page.locator('.a-to-z').isVisible()).toBe(true);

    const topic = await open('/dotnet/async-await/', { script: false });
    await topic.locator('search-dialog > a').click();
    expect(placeOf(topic)).toBe('/lecture/');
  });

  test('a sheet offers no button that does nothing', async ({ open }) => {
    const page = await open('/sheets/outbox/', { script: false });
    expect(await page.locator('print-button button').isVisible()).toBe(false);
    const scripted = await open('/sheets/outbox/');
    expect(await scripted.locator('print-button button').isVisible()).toBe(true);
  });
});
