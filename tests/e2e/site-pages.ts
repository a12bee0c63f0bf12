import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** One page of each kind; the topic is the one with a sample, diagrams, a calculation and tables. */
export const kindsOfPage = [
  { kind: 'the landing page', path: '/' },
  { kind: 'an area', path: '/distributed-patterns/' },
  { kind: 'a topic', path: '/distributed-patterns/outbox/' },
  { kind: 'a topic of calculations', path: '/system-design/capacity-estimation/' },
  { kind: 'the lecture page', path: '/lecture/' },
  { kind: 'the lecture page with answers', path: '/lecture/?q=dual+write' },
  { kind: 'the profile', path: '/profile/' },
  { kind: 'the readiness page', path: '/readiness/' },
  { kind: 'the list of sheets', path: '/sheets/' },
  { kind: 'a sheet', path: '/sheets/outbox/' },
  { kind: 'the page for what is not there', path: '/404.html' },
];

/** The topics of the built site. */
export function topicsOfSite(): Topic[] {
  return JSON.parse(
    readFileSync(join(inject('site').folder, 'data/topics.json'), 'utf8'),
  ) as Topic[];
}

/** The path of each page that was built. */
export function builtPages(): string[] {
  return readdirSync(inject('site').folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .toSorted();
}

/** Opens the questions and whatever else is folded. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

type Topic = { area: string; slug: string; title: string; definition: string };
