import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, placeOf, test } from './browser.ts';
import { letters, printed } from './printed.ts';
import { topicsOfSite } from './site-pages.ts';

const PATH = '/readiness/';
const rows = (page: Page) => page.locator('topic-table tbody tr:visible');
const titles = (page: Page) => rows(page).locator('th a').allInnerTexts();

describe('the table of topics', () => {
  test('has every topic without JavaScript, and offers nothing that would not work', async ({
    open,
  }) => {
    const page = await open(PATH, { script: false });
    const shown = await titles(page);
    expect(shown.toSorted()).toEqual(
      topicsOfSite()
        .map(({ title }) => title)
        .toSorted(),
    );
    for (const controls of ['topic-table form', 'topic-table th button', 'print-button button'])
      expect(await page.locator(controls).filter({ visible: true }).count(), controls).toBe(0);
  });

  test('says each level in words, as the page of the topic does', async ({ open }) => {
    const page = await open(PATH);
    const levels = await rows(page).evaluateAll((all) =>
      all.map((row) => ({
        href: row.querySelector('th a')?.getAttribute('href') ?? '',
        level: row.getAttribute('data-level'),
        words: row.querySelector('.level [data-level]')?.lastChild?.textContent?.trim(),
      })),
    );
    expect(levels.length).toBeGreaterThan(3);
    for (const { href, level, words } of levels) {
      await page.goto(new URL(href, page.url()).href);
      const callout = page.locator('aside[data-relate]');
      expect(await callout.getAttribute('data-level')).toBe(level);
      expect(await callout.locator('.name').innerText()).toBe(words);
    }
  });

  test('is filtered by area, level and text, and the address keeps it', async ({ open }) => {
    const page = await open(PATH);
    const all = await titles(page);
    await page.locator('select[name=area]').selectOption({ label: 'Distributed Patterns' });
    await eventually(() => placeOf(page)).toBe('/readiness/?area=distributed-patterns');
    const inArea = await titles(page);
    expect(inArea).toContain('Transactional Outbox');
    expect(inArea.length).toBeLessThan(all.length);
    await page.locator('topic-table input[name=q]').fill('outbox transactional');
    expect(await titles(page)).toEqual(['Transactional Outbox']);
    expect(await page.locator('topic-table output').innerText()).toBe(`1 of ${all.length} topics`);
    await page.locator('select[name=level]').selectOption('none');
    expect(await titles(page)).toEqual([]);

    const again = await open(placeOf(page));
    expect(await titles(again)).toEqual([]);
    expect(await again.locator('select[name=level]').inputValue()).toBe('none');
    await again.locator('button[type=reset]').click();
    await eventually(() => titles(again)).toEqual(all);
    expect(placeOf(again)).toBe(PATH);
  });

  test('is sorted by a column, then the other way round, and the address keeps it', async ({
    open,
  }) => {
    const page = await open(PATH);
    const head = page.locator('th[data-sort=minutes]');
    const minutes = () =>
      rows(page)
        .locator('.minutes')
        .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent, 10)));
    const ascending = (await minutes()).toSorted((a, b) => a - b);
    await head.locator('button').press('Enter');
    expect(await minutes()).toEqual(ascending);
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.locator('button').press('Enter');
    expect(await minutes()).toEqual(ascending.toReversed());
    expect(placeOf(page)).toBe('/readiness/?sort=-minutes');

    const again = await open(placeOf(page));
    expect(await again.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(await titles(again)).toEqual(await titles(page));
  });

  test('takes no notice of an address that names what is not there', async ({ open }) => {
    const page = await open(`${PATH}?area=nowhere&level=master&sort=-price`);
    expect(await titles(page)).toHaveLength(topicsOfSite().length);
    expect(await page.locator('th[aria-sort]').count()).toBe(0);
  });
});

test.for(['A4', 'Letter'] as const)(
  'the table stands on one page of %s',
  async (paper, { open }) => {
    const page = await open(PATH);
    const all = await titles(page);
    const pages = (await printed(page, paper)).map(letters);
    const whole = pages.filter(
      (text) =>
        text.includes(letters('Best source')) &&
        all.every((title) => text.includes(letters(title))),
    );
    expect(whole).toHaveLength(1);
    expect(pages.join('')).not.toContain(letters('Print this page'));
  },
);

describe('a gap', () => {
  test('has a reason and two steps, and each step leads to something that is there', async ({
    open,
  }) => {
    const page = await open(PATH);
    const gaps = await page.locator('.gaps > li').evaluateAll((all) =>
      all.map((gap) => ({
        reason: gap.querySelector('p:not(.facts)')?.textContent ?? '',
        level: gap.querySelector('[data-level]')?.getAttribute('data-level') ?? '',
        steps: [...gap.querySelectorAll(':scope > ol a')].map(
          (link) => link.getAttribute('href') ?? '',
        ),
      })),
    );
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.length).toBeLessThanOrEqual(10);
    for (const { reason, level, steps } of gaps) {
      expect(reason).not.toBe('');
      expect(['none', 'adjacent', 'claimed']).toContain(level);
      expect(steps).toHaveLength(2);
      for (const step of steps.filter((href) => href.includes('#'))) {
        await page.goto(new URL(step, page.url()).href);
        const section = page
          .locator(':target')
          .locator('xpath=following::*')
          .locator('visible=true');
        expect(await page.locator(':target').count(), step).toBe(1);
        expect(await section.count(), step).toBeGreaterThan(0);
      }
    }
  });
});

describe('what the CV will be asked about', () => {
  test('is every keyword of skills, jobs and projects, once, each with a topic or the lack of one', async ({
    open,
  }) => {
    const page = await open(PATH);
    const resume = await page.evaluate(
      async () => (await (await fetch('/profile/resume.json')).json()) as Keywords,
    );
    const named = [...resume.skills, ...resume.work, ...resume.projects]
      .flatMap(({ keywords }) => keywords)
      .map((keyword) => keyword.toLowerCase());
    const asked = await page
      .locator('section:has(> #cv) tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent.trim().toLowerCase())),
      );
    expect(asked.map(([term]) => term).toSorted()).toEqual([...new Set(named)].toSorted());
    for (const [term, standing, topic] of asked) {
      expect(standing, term).toMatch(/told at|studied at|only listed/);
      expect(topic, term).not.toBe('');
    }
  });
});

describe('the profile', () => {
  test('tells of each skill where it is told, in a statement that names it', async ({ open }) => {
    const page = await open('/profile/');
    const told = await page.locator('li:has([data-standing=told])').evaluateAll((all) =>
      all.map((skill) => ({
        name: skill.querySelector('.name')?.textContent ?? '',
        id: skill.querySelector('a')?.getAttribute('href')?.split('#')[1] ?? '',
      })),
    );
    expect(told.length).toBeGreaterThan(3);
    for (const { name, id } of told) {
      const statement = await page.locator(`[id="${id}"] .text`).textContent();
      expect(statement?.toLowerCase(), name).toContain(name.toLowerCase().replace(/s$/, ''));
    }
  });

  test('has a timeline of its dated sources, latest beginning first, that links to each', async ({
    open,
  }) => {
    const page = await open('/profile/', { script: false });
    const links = page.locator('.timeline li a');
    expect(await links.allInnerTexts()).toEqual([
      'ETNA',
      'Spred',
      'KPMG',
      'KPMG',
      'MIREA',
      'EPAM',
      'MSTUCA',
    ]);
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(targets).size).toBe(targets.length);
    for (const target of targets) expect(await page.locator(target ?? '').count()).toBe(1);
    expect(await page.locator('.timeline li').first().innerText()).toContain(
      'September 2024 to present',
    );
  });
});

type Keywords = Record<'skills' | 'work' | 'projects', { keywords: string[] }[]>;
