import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { attributeOf, builtFile, builtPages, rawTextOf } from './built-pages.ts';
import { filesIn } from './fingerprint.ts';
import { shelf } from './shelf.ts';

const pages = builtPages('dist');
const folder = join(inject('fixture').root, 'dist');
/** Has a topic, and the profile even tells of it. */
const UNFOCUSED = 'finance';
const byPath = new Map(pages.map((page) => [page.path, page]));

test('each area of the focus, each of its topics and each sheet has a page', () => {
  expect([...byPath.keys()]).toEqual(
    expect.arrayContaining([
      '/',
      '/dotnet/',
      '/distributed-patterns/',
      '/lecture/',
      '/profile/',
      '/sheets/',
      ...shelf
        .filter(({ area }) => area !== UNFOCUSED)
        .flatMap(({ area, slug }) => [`/${area}/${slug}/`, `/sheets/${slug}/`]),
    ]),
  );
});

test('an area that the focus does not name is nowhere in the site', () => {
  const files = filesIn(folder).filter((file) => /\.(?:html|json|css|js|xml)$/.test(file));
  const mentions = files.filter((file) => builtFile('dist', file).includes('/bill-of-lading/'));
  expect(mentions).toEqual([]);
  expect(files.filter((file) => file.startsWith(`${UNFOCUSED}/`))).toEqual([]);
  expect(pages.flatMap((page) => page.all(`a[href^="/${UNFOCUSED}/"]`))).toEqual([]);
  expect(pages.flatMap((page) => page.texts('dt, h1, li > a'))).not.toContain('Bill Of Lading');
});

describe.each(pages)('$path', (page) => {
  test('has a policy that allows its own inline scripts by hash and no others', () => {
    const policies = page.all('meta[http-equiv="Content-Security-Policy"]');
    expect(policies).toHaveLength(1);
    const policy = policies[0] ? attributeOf(policies[0], 'content') : '';
    expect(policy).toContain("default-src 'none'");
    const allowed = /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(allowed).not.toContain("'unsafe-inline'");
    for (const script of page.all('script:not([src])')) {
      const hash = createHash('sha256').update(rawTextOf(script)).digest('base64');
      expect(allowed).toContain(`'sha256-${hash}'`);
    }
  });

  test('has no script in an attribute', () => {
    const handlers = page
      .all('*')
      .flatMap(({ properties }) => Object.keys(properties))
      .filter((name) => /^on/i.test(name));
    expect(handlers).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const loaded = [
      ...page.all('script[src], img[src], iframe[src], source[src], video[src], audio[src]'),
    ].map((element) => attributeOf(element, 'src'));
    const linked = page.all('link[href]').map((element) => attributeOf(element, 'href'));
    const styles = [
      ...page.all('style').map(rawTextOf),
      ...page.all('[style]').map((element) => attributeOf(element, 'style')),
    ];
    expect(loaded.length + linked.length).toBeGreaterThan(0);
    for (const address of [...loaded, ...linked, ...styles.flatMap(addressesIn)]) {
      expect(address).toMatch(/^(?:\/(?!\/)|\.|#|data:)/);
    }
  });

  test('leads only to pages, files and places that are there', () => {
    const targets = page
      .all('a[href]')
      .map((link) => attributeOf(link, 'href'))
      .filter((href) => !href.startsWith('https://example.org/'));
    expect(targets.filter((href) => !isThere(href, page.path))).toEqual([]);
  });

  test('has no id twice, and names only ids that are there', () => {
    const ids = page.all('[id]').map((element) => attributeOf(element, 'id'));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const named = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor'].flatMap((name) =>
      page.all('*').flatMap((element) => attributeOf(element, name).split(' ')),
    );
    expect(named.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
  });
});

test.each(filesIn(folder).filter((file) => file.endsWith('.css')))(
  '%s loads nothing from elsewhere',
  (file) => {
    for (const address of addressesIn(builtFile('dist', file))) {
      expect(address).toMatch(/^(?:\/(?!\/)|\.|#|data:)/);
    }
  },
);

/** What `url()` and `@import` name in a style sheet. */
function addressesIn(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)].map(
    ([, address = '']) => address,
  );
}

function isThere(href: string, from: string): boolean {
  const { pathname, hash, origin } = new URL(href, `http://here${from}`);
  if (origin !== 'http://here') return false;
  const target = byPath.get(pathname);
  if (!target) return hash === '' && isFile(join(folder, pathname));
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || target.all('[id]').some((element) => attributeOf(element, 'id') === id);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
