import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, placeOf, test } from './browser.ts';

const HOSTILE =
  '<img src=x onerror="document.title=`taken`"><script>document.title="taken"</script>';

describe('asking on the lecture page', () => {
  test('half a name puts its topic first, with definition, steps and the own words', async ({
    open,
  }) => {
    const page = await open('/lecture/');
    await box(page).pressSequentially('dual wri');
    await eventually(() => firstTopic(page)).toBe('outbox');
    const answer = page.locator('[data-answer]').first();
    expect(await answer.locator('.definition').innerText()).toContain('table of its own database');
    expect(await answer.locator('.steps li').count()).toBeGreaterThanOrEqual(4);
    expect(await answer.locator('blockquote').innerText()).toContain('Outbox pattern');
    expect(await answer.locator('.where').innerText()).toContain('ETNA');
  });

  test.for([
    { query: 'agregate', topic: 'aggregate' },
    { query: 'how do I avoid losing a message when the db commits?', topic: 'outbox' },
    { query: 'littles law', topic: 'capacity-estimation' },
    { query: 'L = λW', topic: 'capacity-estimation' },
    { query: 'deadlock after .Result', topic: 'async-await' },
  ])('"$query" is answered by $topic', async ({ query, topic }, { open }) => {
    const page = await open('/lecture/');
    await box(page).fill(query);
    await eventually(() => firstTopic(page)).toBe(topic);
  });

  test('a screen reader hears how many answers there are', async ({ open }) => {
    const page = await open('/lecture/');
    await box(page).fill('dual write');
    await eventually(() => status(page)).toMatch(/^(One answer|\d answers, best first)\.$/);
    const answers = await page.locator('[data-answer]').count();
    expect(await status(page)).toContain(answers === 1 ? 'One' : String(answers));
    await box(page).fill('');
    await eventually(() => status(page)).toBe('');
    expect(await page.locator('[data-answer]').count()).toBe(0);
  });

  test('words that no topic knows are said to have no answer', async ({ open }) => {
    const page = await open('/lecture/');
    await box(page).fill('dual write');
    await eventually(() => firstTopic(page)).toBe('outbox');
    await box(page).fill('zzqxv wkkjq');
    await eventually(() => status(page)).toBe('No answer; try another word.');
    expect(await page.locator('[data-answer]').count()).toBe(0);
    await eventually(() => page.locator('.passage').count()).toBe(0);
  });

  test('pages that say it in their text follow the answers', async ({ open }) => {
    const page = await open('/lecture/');
    await box(page).fill('DbContext');
    const passage = page.locator('[data-passages] .passage').first();
    await passage.waitFor();
    expect(await passage.locator('a').getAttribute('href')).toMatch(/^\/[a-z-]+\/[a-z-]+\/$/);
    expect(await passage.locator('p').innerText()).toMatch(/DbContext/i);
  });

  test('code in a passage reads as it is written', async ({ open }) => {
    const page = await open('/lecture/');
    await box(page).fill('HasConversion');
    const passage = page.locator('.passage p').first();
    await passage.waitFor();
    expect(await passage.innerText()).toContain('=>');
    expect(await passage.innerText()).not.toContain('&');
  });

  test('markup in a query stays text and runs nothing', async ({ open }) => {
    const page = await open(`/lecture/?q=${encodeURIComponent(HOSTILE)}`);
    await eventually(() => status(page)).not.toBe('');
    await box(page).fill(`dual write ${HOSTILE}`);
    await eventually(() => firstTopic(page)).toBe('outbox');
    await page.locator('.passage').first().waitFor();
    expect(await page.locator('lecture-search :is(img, script)').count()).toBe(0);
    expect(await page.title()).toBe('Lecture | Lectern');
    expect(await box(page).inputValue()).toContain('<img src=x');
  });
});

describe('the query in the address', () => {
  test('is answered when the page opens', async ({ open }) => {
    const page = await open('/lecture/?q=agregate');
    await eventually(() => firstTopic(page)).toBe('aggregate');
    expect(await box(page).inputValue()).toBe('agregate');
  });

  test('follows what one types, and goes when the box is empty', async ({ open }) => {
    const page = await open('/lecture/');
    await box(page).fill('dual write & more');
    await eventually(() => placeOf(page)).toBe('/lecture/?q=dual+write+%26+more');
    await box(page).fill('');
    await eventually(() => placeOf(page)).toBe('/lecture/');
  });

  test('brings the answers back after a visit to one of them', async ({ open }) => {
    const page = await open('/');
    await page.getByRole('link', { name: 'Lecture', exact: true }).first().click();
    await box(page).fill('littles law');
    await eventually(() => firstTopic(page)).toBe('capacity-estimation');
    await page.locator('[data-answer] h2 a').first().click();
    await eventually(() => placeOf(page)).toBe('/system-design/capacity-estimation/');
    await page.goBack();
    await eventually(() => firstTopic(page)).toBe('capacity-estimation');
    expect(await box(page).inputValue()).toBe('littles law');
    await page.goBack();
    await eventually(() => placeOf(page)).toBe('/');
  });

  test('comes from the box of the landing page', async ({ open }) => {
    const page = await open('/');
    await box(page).fill('agregate');
    await box(page).press('Enter');
    await eventually(() => placeOf(page)).toBe('/lecture/?q=agregate');
    await eventually(() => firstTopic(page)).toBe('aggregate');
  });
});

describe('a slow network', () => {
  test('does not lose what was typed before the script came', async ({ open }) => {
    const page = await open('/lecture/', { prepare: slow('**/lecture*.js'), until: 'commit' });
    await box(page).pressSequentially('agregate');
    await eventually(() => firstTopic(page)).toBe('aggregate');
    expect(await box(page).inputValue()).toBe('agregate');
  });

  test('lets Enter open the first answer as soon as it is there', async ({ open }) => {
    const page = await open('/lecture/', { prepare: slow('**/data/answers.json') });
    await box(page).pressSequentially('agregate');
    await box(page).press('Enter');
    await eventually(() => placeOf(page)).toBe('/architecture/aggregate/');
  });
});

function slow(files: string) {
  return (page: Page) =>
    page.route(files, async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
}

function box(page: Page) {
  return page.locator('main input[type=search]');
}

async function firstTopic(page: Page): Promise<string | null> {
  const first = page.locator('lecture-search [data-answer]').first();
  return (await first.count()) === 0 ? null : first.getAttribute('data-topic');
}

function status(page: Page): Promise<string> {
  return page.locator('lecture-search [role=status]').innerText();
}
