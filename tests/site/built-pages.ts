import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root, Text } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'mdast-util-to-string';
import { htmlToHast } from 'satteri';
import { inject } from 'vitest';
import { filesIn } from './fingerprint.ts';

/** A built page as a browser reads it. */
export class BuiltPage {
  /** As in the address bar: `/dotnet/lantern-relay/`. */
  readonly path: string;
  readonly html: string;
  readonly #root: Root;

  constructor(path: string, html: string) {
    this.path = path;
    this.html = html;
    this.#root = htmlToHast(html, { fragment: false }) as Root;
  }

  all(selector: string): Element[] {
    return selectAll(selector, this.#root);
  }

  /** The first such element. */
  one(selector: string): Element {
    const found = select(selector, this.#root);
    if (!found) throw new Error(`${this.path} has no ${selector}`);
    return found;
  }

  /** The texts of all such elements, in the order of the page. */
  texts(selector: string): string[] {
    return this.all(selector).map((element) => textOf(element));
  }

  text(selector: string): string {
    return textOf(this.one(selector));
  }
}

/** Every page of the site in this folder of the fixture. */
export function builtPages(outDir: 'dist' | 'elsewhere'): BuiltPage[] {
  const folder = join(inject('fixture').root, outDir);
  return filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => new BuiltPage(addressOf(file), readFileSync(join(folder, file), 'utf8')));
}

export function builtPage(outDir: 'dist' | 'elsewhere', path: string): BuiltPage {
  const found = builtPages(outDir).find((page) => page.path === path);
  if (!found) throw new Error(`${outDir} has no page ${path}`);
  return found;
}

/** A file of a built site as text. */
export function builtFile(outDir: 'dist' | 'elsewhere', file: string): string {
  return readFileSync(join(inject('fixture').root, outDir, file), 'utf8');
}

/** All text below an element, with runs of white space as one space. */
export function textOf(element: Element): string {
  return toString(element).replaceAll(/\s+/g, ' ').trim();
}

/** The text as it stands, for scripts and styles. */
export function rawTextOf({ children }: Element): string {
  return children.map((child) => (child as Text).value).join('');
}

/** An attribute as text; the empty text where it is not there. */
export function attributeOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

function addressOf(file: string): string {
  return `/${file}`.replace(/\/index\.html$/, '/');
}
