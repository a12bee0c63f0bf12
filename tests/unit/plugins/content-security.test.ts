import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../../src/plugins/content-security.ts';

const page = (inside: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${inside}</body></html>`;
const policyOf = (html: string) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
const scriptsOf = (html: string) => /script-src ([^;]*)/.exec(policyOf(html))?.[1];
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const OWN = "'self' 'wasm-unsafe-eval'";

test('a page may load from its own site only', () => {
  expect(policyOf(withPolicy(page(''))).split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "connect-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "worker-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]
  `);
});

test('the policy follows the character set, before anything is loaded', () => {
  expect(withPolicy(page(''))).toMatch(
    /^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv/,
  );
});

test.each([
  ['in capitals', '<meta charset="UTF-8">'],
  ['closed', '<meta charset="utf-8" />'],
])('the character set may be written %s', (_case, charset) => {
  expect(policyOf(withPolicy(`<head>${charset}</head>`))).not.toBe('');
});

test.each([
  ['a script', '<script>go()</script>', 'go()'],
  ['a module', '<script type="module">go()</script>', 'go()'],
  ['a script over lines', '<script>\n  go()\n</script>', '\n  go()\n'],
  ['a script with Windows line ends, as the browser reads it', '<script>a\r\nb</script>', 'a\nb'],
])('%s on the page is allowed by its hash', (_case, html, script) => {
  expect(scriptsOf(withPolicy(page(html)))).toBe(`${OWN} ${hash(script)}`);
});

test('each script has a hash, and one that stands there twice has one', () => {
  const html = page('<script>a()</script><script>b()</script><script>a()</script>');
  expect(scriptsOf(withPolicy(html))).toBe(`${OWN} ${hash('a()')} ${hash('b()')}`);
});

test.each([
  ['a script from a file', '<script type="module" src="/a.js"></script>'],
  ['data', '<script type="application/json">{"a": 1}</script>'],
  ['linked data', '<script type="application/ld+json">{}</script>'],
  ['speculation rules', '<script type="speculationrules">{}</script>'],
])('%s needs no hash', (_case, html) => {
  expect(scriptsOf(withPolicy(page(html)))).toBe(OWN);
});

test('text that only looks like a script is not allowed', () => {
  expect(scriptsOf(withPolicy(page('&lt;script&gt;evil()&lt;/script&gt;')))).toBe(OWN);
});

test('the rest of the page is left as it is, also where it holds a dollar sign', () => {
  const html = page("<script>'$&$1'</script>");
  expect(withPolicy(html).replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
});
