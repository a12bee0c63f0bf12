import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, builtFile, builtPage, builtPages, rawTextOf, textOf } from './built-pages.ts';
import { filesIn, fingerprint } from './fingerprint.ts';
import { hostile, hostileStatements, privateWords } from './shelf.ts';

const { root, outputs, first } = inject('fixture');
const pages = builtPages('elsewhere');

test('a build says which profile it is for', () => {
  expect(outputs[0]).toContain('Building 6 topics for the profile "keeper" …');
  expect(outputs[1]).toContain('Building 6 topics for the profile "hostile" …');
});

test('a build to another folder leaves the first one as it was', () => {
  expect(fingerprint(join(root, 'dist'))).toBe(first);
  expect(fingerprint(join(root, 'elsewhere'))).not.toBe(first);
});

test('no half-made folder is left beside a finished build', () => {
  expect(filesIn(root).filter((file) => /^(?:dist|elsewhere)-(?:next|last)\//.test(file))).toEqual(
    [],
  );
});

describe('another profile', () => {
  const texts = filesIn(join(root, 'dist')).filter((file) =>
    /\.(?:html|json|css|js|xml|txt)$/.test(file),
  );

  test.each(['ETNA', 'KPMG', 'EPAM', 'Spred', 'MIREA', 'MSTUCA'])(
    'leaves no trace of %s, a source of the default one',
    (source) => {
      const word = new RegExp(`\\b${source}\\b`);
      expect(readFileSync(join(root, 'profile/senior-dotnet/resume.yaml'), 'utf8')).toMatch(word);
      expect(texts.filter((file) => word.test(builtFile('dist', file)))).toEqual([]);
    },
  );

  test('is named where the guide says whose it is', () => {
    expect(builtPage('dist', '/').text('.lead')).toContain('explained for Mara Quist');
    expect(builtPage('dist', '/profile/').text('h1')).toBe('Mara Quist');
  });
});

describe('what a profile keeps private', () => {
  const folder = join(root, 'dist');

  test.each(privateWords)('leaves no trace: %s', (words) => {
    const holds = filesIn(folder).filter((file) => contentOf(join(folder, file)).includes(words));
    expect(holds).toEqual([]);
  });

  test('does not make its topic one that the person used', () => {
    const aside = builtPage('dist', '/distributed-patterns/drift-net/').one('aside[data-relate]');
    expect(attributeOf(aside, 'dataLevel')).toBe('none');
  });

  /** The search index is stored compressed. */
  function contentOf(path: string): string {
    const bytes = readFileSync(path);
    const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return (isZipped ? gunzipSync(bytes) : bytes).toString('utf8');
  }
});

describe('a hostile document', () => {
  const { name } = (hostile.resume as { basics: { name: string } }).basics;

  test('is quoted word for word on the profile page', () => {
    const statements = builtPage('elsewhere', '/profile/').texts('main li[id] .text');
    expect(statements).toEqual(expect.arrayContaining(hostileStatements));
  });

  test.each([
    '/dotnet/lantern-relay/',
    '/dotnet/gate-fence/',
    '/distributed-patterns/quorum-ledger/',
    '/distributed-patterns/tide-table/',
    '/distributed-patterns/drift-net/',
  ])('is quoted word for word on %s and its sheet', (path) => {
    const slug = path.split('/').at(-2) ?? '';
    const quotes = builtPage('elsewhere', path).texts('aside[data-relate] blockquote');
    expect(quotes.length).toBeGreaterThan(0);
    expect(hostileStatements).toEqual(expect.arrayContaining(quotes));
    expect(builtPage('elsewhere', `/sheets/${slug}/`).texts('q[data-evidence]')).toEqual(quotes);
  });

  test('shows its name and its note as text', () => {
    expect(builtPage('elsewhere', '/profile/').text('h1')).toBe(name);
    expect(builtPage('elsewhere', '/').text('.lead')).toContain(name);
    expect(builtPage('elsewhere', '/distributed-patterns/drift-net/').text('.note')).toBe(
      '<img src=x onerror=alert(8)> {1+1}',
    );
  });

  test('brings no script and no style that the harmless site does not have', () => {
    const known = new Set(builtPages('dist').flatMap((page) => page.all('script').map(digest)));
    const scripts = pages.flatMap((page) => page.all('script'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => !known.has(digest(script)))).toEqual([]);
    const plain = new Set(builtPages('dist').flatMap((page) => page.texts('style')));
    const styles = new Set(pages.flatMap((page) => page.texts('style')));
    for (const style of styles) {
      if (!plain.has(style)) expect(style).toMatch(RUNNING_HEAD);
    }
  });

  test('has its name in the running foot of a sheet, without what could end it', () => {
    const [style = ''] = builtPage('elsewhere', '/sheets/lantern-relay/')
      .texts('style')
      .filter((text) => text.includes('@page'));
    expect(style).toMatch(RUNNING_HEAD);
    expect(style).toMatchInlineSnapshot(
      `"@layer reset, starlight, lectern;@page{@top-left{content:".NET: Lantern Relay"}@bottom-left{content:"Lectern, M ;}@import url(//evil.example/x.css);-- /style /title script alert(4) /script , checked 21 November 2026"}}"`,
    );
  });

  test('brings no element, attribute or address of its own', () => {
    for (const page of pages) {
      expect(page.all('img, iframe, embed, object, base'), page.path).toEqual([]);
      for (const element of page.all('body *, head > *')) {
        const names = Object.keys(element.properties).filter((key) => /^on|^srcDoc$/i.test(key));
        expect(names, textOf(element)).toEqual([]);
        for (const attribute of ['href', 'src', 'action', 'formAction', 'xLinkHref']) {
          expect(attributeOf(element, attribute)).not.toMatch(
            /^\s*(?:javascript|data|vbscript):|evil\.example/i,
          );
        }
      }
    }
  });

  test('is data in the JSON files', () => {
    const relations = JSON.parse(builtFile('elsewhere', 'data/relations.json')) as {
      evidence: { quote: string }[];
    }[];
    const quotes = relations.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes.filter((quote) => quote.includes('<script>'))).not.toEqual([]);
    expect(hostileStatements).toEqual(expect.arrayContaining(quotes));
  });

  test('is never evaluated', () => {
    expect(pages.filter(({ html }) => html.includes('with 2, '))).toEqual([]);
  });
});

/** One string for each margin box, with nothing in it that ends a string, a rule or the element. */
const RUNNING_HEAD =
  /^(?:@layer [\w, ]+;)?@page\{@top-left\{content:"[^"\\<>\n]*"\}@bottom-left\{content:"[^"\\<>\n]*"\}\}$/;

function digest(element: Parameters<typeof rawTextOf>[0]): string {
  return createHash('sha256')
    .update(`${attributeOf(element, 'type')} ${attributeOf(element, 'src')} ${rawTextOf(element)}`)
    .digest('hex');
}
