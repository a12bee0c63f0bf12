import { describe, expect, test } from 'vitest';
import { attributeOf, builtPage, textOf } from './built-pages.ts';

const page = builtPage('dist', '/dotnet/lantern-relay/');

test('the description is the definition as it is spoken', () => {
  expect(attributeOf(page.one('meta[name=description]'), 'content')).toBe(
    'A keeper passes each signal on only when Keeper<T> has seen the one before it.',
  );
});

test('the definition stands under the title, with its code as code', () => {
  expect(page.text('h1')).toBe('Lantern Relay');
  expect(page.text('.definition code')).toBe('Keeper<T>');
});

test('the sections come in the order of the standard, and the table of contents lists them', () => {
  const written = [
    'the-problem',
    'forces',
    'the-naive-version-failing',
    'how-it-works',
    'the-numbers',
    'your-experience',
    'when-it-fails',
    'when-to-use-it',
    'alternatives',
    'questions',
    'sources',
  ];
  const headings = page.all('main h2[id]').map((heading) => attributeOf(heading, 'id'));
  expect(headings).toEqual(['spoken-short', ...written]);
  const contents = page.all('starlight-toc a').map((link) => attributeOf(link, 'href'));
  expect(contents).toEqual(['#_top', ...written.map((id) => `#${id}`)]);
});

test('sections of the card that the author did not place stand before the text', () => {
  const fence = builtPage('dist', '/dotnet/gate-fence/');
  const headings = fence.all('main h2[id]').map((heading) => attributeOf(heading, 'id'));
  expect(headings.slice(0, 4)).toEqual(['spoken-short', 'forces', 'how-it-works', 'the-problem']);
});

describe('the callout', () => {
  const callout = page.one('aside[data-relate]');

  test('is one, with its level', () => {
    expect(page.all('aside[data-relate]')).toHaveLength(1);
    expect(attributeOf(callout, 'dataLevel')).toBe('used');
  });

  test('quotes the statement word for word, under its id, with its source and period', () => {
    expect(page.texts('aside[data-relate] blockquote[data-evidence]')).toEqual([
      'Ran the lantern relay on Lampworks: 3 < 5 & "never" lost a signal.',
    ]);
    expect(page.texts('aside[data-relate] figcaption > *')).toEqual([
      'Harbour Office',
      'Keeper',
      'April 2019 to 2023',
    ]);
    const quote = page.one('aside[data-relate] blockquote');
    const source = page.one('aside[data-relate] figcaption a');
    expect(attributeOf(source, 'href')).toBe(`/profile/#${attributeOf(quote, 'dataEvidence')}`);
  });

  test('says why, and offers the opening of the card', () => {
    expect(page.text('aside[data-relate] .why')).toMatchInlineSnapshot(
      `"Shown because it names “Lantern Relay” and “Lampworks”. From the profile of Mara Quist."`,
    );
    expect(textOf(callout)).toContain('The night on which this had to hold was …');
  });
});

test('the sidebar shows the topics of this area, and of the other areas only a link', () => {
  const links = page.all('nav.sidebar a').map((link) => attributeOf(link, 'href'));
  expect(links.slice(0, 4)).toEqual([
    '/dotnet/',
    '/dotnet/gate-fence/',
    '/dotnet/lantern-relay/',
    '/distributed-patterns/',
  ]);
  expect(links.filter((href) => href.startsWith('/distributed-patterns/'))).toHaveLength(1);
});

test('the search finds the definition and every alias, also the misspelt one', () => {
  expect(page.text('[data-pagefind-meta=definition]')).toContain('passes each signal on');
  const aliases = page.one('[data-pagefind-meta^=aliases]');
  expect(attributeOf(aliases, 'dataAliases')).toBe('lantern relay, lamp chain, lantren relay');
  expect(textOf(aliases)).toBe('lamp chain');
});

test('the calculation is a table of expression, substitution, reason and result', () => {
  expect(page.texts('figure.calc tbody tr:last-child :is(th, span, .calc-result)')).toEqual([
    'backlog',
    'rate × window',
    '250 signals/s × 30 s',
    'what the shelf has to hold',
    '7,500 signals',
  ]);
});

test('the prose quotes the result that the calculation has', () => {
  expect(page.text('.result')).toBe(page.texts('figure.calc .calc-result').at(-1));
});

test('the diagram is inlined as a picture with a name', () => {
  const picture = page.one('.steps figure.diagram svg');
  expect(attributeOf(picture, 'role')).toBe('img');
  expect(page.text('.steps figure.diagram svg title')).not.toBe('');
});

test('the sample is shown by region, with its captured output and a download', () => {
  expect(page.texts('main .expressive-code pre').slice(0, 2)).toEqual([
    'Console.WriteLine("== naive ==");Console.WriteLine("lost 3 of 10");',
    'lost 3 of 10',
  ]);
  expect(attributeOf(page.one('a[download]'), 'href')).toBe('/dotnet/lantern-relay/sample.cs');
});

test('an alternative that is a topic of the guide is a link to it', () => {
  expect(page.all('dl a[href="/dotnet/gate-fence/"]')).toHaveLength(1);
});

test('a topic names what to read first', () => {
  const tide = builtPage('dist', '/distributed-patterns/tide-table/');
  expect(tide.all('.aliases a').map((link) => attributeOf(link, 'href'))).toEqual([
    '/dotnet/lantern-relay/',
  ]);
});

test.each([
  { level: 'used', path: '/dotnet/lantern-relay/' },
  { level: 'claimed', path: '/dotnet/gate-fence/' },
  { level: 'studied', path: '/distributed-patterns/quorum-ledger/' },
  { level: 'adjacent', path: '/distributed-patterns/tide-table/' },
  { level: 'none', path: '/distributed-patterns/drift-net/' },
])('$path is at the level "$level" on the page, on paper and in the lists', ({ level, path }) => {
  const [area = '', slug = ''] = path.split('/').filter(Boolean);
  const levels = [
    builtPage('dist', path).one('aside[data-relate]'),
    builtPage('dist', `/sheets/${slug}/`).one('[data-relate]'),
    builtPage('dist', `/${area}/`).one(`li:has(a[href="${path}"]) [data-level]`),
    builtPage('dist', '/').one(`li:has(a[href="${path}"]) [data-level]`),
  ].map((element) => attributeOf(element, 'dataLevel'));
  expect(levels).toEqual([level, level, level, level]);
});

test('a topic that the profile does not tell of says so and quotes nothing', () => {
  const drift = builtPage('dist', '/distributed-patterns/drift-net/');
  expect(drift.all('blockquote')).toHaveLength(0);
  expect(drift.text('aside[data-relate] .name')).toBe('Not in your profile');
  expect(drift.text('aside[data-relate] .why')).toMatchInlineSnapshot(
    `"Why: no statement of the profile names Drift Net or what practising it looks like. From the profile of Mara Quist."`,
  );
});
