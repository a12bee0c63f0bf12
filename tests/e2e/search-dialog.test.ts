import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, placeOf, test } from './browser.ts';

const TOPIC = '/distributed-patterns/outbox/';

describe('the search dialog of a topic page', () => {
  test.for(['/', 'Control+k', 'Meta+k'])('opens with %s, ready to type', async (key, { open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press(key);
    await eventually(() => isOpen(page)).toBe(true);
    expect(await focusedName(page)).toBe('A term, a problem or a whole question');
    expect(await box(page).inputValue()).toBe('');
  });

  test('leaves the slash alone while one types it', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('/');
    await box(page).pressSequentially('async/await');
    expect(await box(page).inputValue()).toBe('async/await');
    await eventually(() => topics(page)).toMatchObject({ 0: 'async-await' });
  });

  test('closes with Esc, also after a query, and gives the focus back', async ({ open }) => {
    const page = await open(TOPIC);
    const opener = page.locator('search-dialog > a');
    await opener.focus();
    await page.keyboard.press('Enter');
    await box(page).fill('littles law');
    await eventually(() => topics(page)).toMatchObject({ 0: 'capacity-estimation' });
    await page.keyboard.press('Escape');
    await eventually(() => isOpen(page)).toBe(false);
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('opens again with the last words selected, to be typed over', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('/');
    await box(page).fill('littles law');
    await page.keyboard.press('Escape');
    await eventually(() => focusedName(page)).not.toBe('A term, a problem or a whole question');
    await page.keyboard.press('/');
    await page.keyboard.type('agregate');
    expect(await box(page).inputValue()).toBe('agregate');
    await eventually(() => topics(page)).toMatchObject({ 0: 'aggregate' });
  });

  test('closes with its button and with a click beside it', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('/');
    await page.getByRole('button', { name: 'Close' }).click();
    await eventually(() => isOpen(page)).toBe(false);
    await page.keyboard.press('/');
    await page.mouse.click(5, 500);
    await eventually(() => isOpen(page)).toBe(false);
  });

  test('moves through the answers with the arrow keys and back to the box', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('/');
    await box(page).fill('message transaction');
    await eventually(async () => (await topics(page)).length).toBeGreaterThan(1);
    const links = await page.locator('dialog [data-answer] h2 a').allInnerTexts();
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe(links[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focusedName(page)).toBe('A term, a problem or a whole question');
  });

  test('opens the first answer with Enter', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('Control+k');
    await box(page).pressSequentially('agregate');
    await page.keyboard.press('Enter');
    await eventually(() => placeOf(page)).toBe('/architecture/aggregate/');
  });

  test('keeps the focus inside while it is open', async ({ open }) => {
    const page = await open(TOPIC);
    await page.keyboard.press('/');
    await box(page).fill('dual write');
    await eventually(() => topics(page)).toMatchObject({ 0: 'outbox' });
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let press = 0; press < 25; press++) {
        await page.keyboard.press(key);
        expect(await focusIsInside(page)).toBe(true);
      }
    }
  });

  test('answers what was typed before its script came', async ({ open }) => {
    const page = await open(TOPIC);
    await page.route('**/dialog-answers*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.keyboard.press('/');
    await box(page).pressSequentially('agregate');
    await eventually(() => topics(page)).toMatchObject({ 0: 'aggregate' });
  });

  test('gives way to the box of the lecture page', async ({ open }) => {
    const page = await open('/lecture/');
    await page.locator('h1').click();
    await page.keyboard.press('/');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('lecture-query');
  });
});

function box(page: Page) {
  return page.locator('dialog input[type=search]');
}

function isOpen(page: Page): Promise<boolean> {
  return page.locator('search-dialog dialog').evaluate((dialog: HTMLDialogElement) => dialog.open);
}

function topics(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('dialog [data-answer]')
    .evaluateAll((answers) => answers.map((answer) => (answer as HTMLElement).dataset.topic));
}

function focusedName(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent;
  });
}

/** The body stands for the browser's own buttons, which Tab passes between the last stop and the first. */
function focusIsInside(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body || activeElement?.closest('dialog') !== null;
  });
}
