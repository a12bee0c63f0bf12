import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a browser fetches to show a page, in bytes after gzip, without fonts. */
export type PageWeight = { html: number; css: number; js: number };

/**
 * Weighs a page of a built site: its HTML, the style sheets it links, and its scripts with all that they import
 * statically. What a script fetches later, on a reader's action, is not counted.
 * @param page path of the page's folder in the site, as in `/dotnet/async-await/`
 */
export function weighPage(site: string, page: string): PageWeight {
  const html = readFileSync(join(site, page, 'index.html'), 'utf8');
  const styles = addresses(html, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href');
  const scripts = new Set<string>();
  for (const script of [
    ...addresses(html, /<script\b[^>]*\bsrc="[^>]*>/g, 'src'),
    ...addresses(html, /<link\b[^>]*\brel="modulepreload"[^>]*>/g, 'href'),
  ]) {
    follow(site, script, scripts);
  }
  const weigh = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + gzipped(readFileSync(join(site, path))), 0);
  return { html: gzipped(html), css: weigh(new Set(styles)), js: weigh(scripts) };
}

function addresses(html: string, tag: RegExp, attribute: string): string[] {
  return [...html.matchAll(tag)].flatMap(([text]) => {
    const address = new RegExp(`\\b${attribute}="(/[^"]*)"`).exec(text)?.[1];
    return address === undefined ? [] : [address];
  });
}

function follow(site: string, script: string, seen: Set<string>): void {
  if (seen.has(script)) return;
  seen.add(script);
  const code = readFileSync(join(site, script), 'utf8');
  for (const [, target = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    follow(site, posix.join(dirname(script), target), seen);
  }
}

function gzipped(data: string | Buffer): number {
  return gzipSync(data).length;
}
