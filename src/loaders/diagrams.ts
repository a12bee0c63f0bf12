import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTextIfPresent } from './read-text.ts';

/** Where the pictures are, relative to the project. */
export const DIAGRAMS_FOLDER = 'src/content/diagrams';

/**
 * What a picture depends on besides its source, written down so that the build needs neither Mermaid nor the font. A test
 * holds it to what is installed; `config` and `font` are the first 16 hex digits of a SHA-256.
 */
export const PIPELINE = {
  version: 1,
  mermaid: '12.3.0',
  config: 'fdf25a7315e10301',
  font: '3100e775e8616cd2',
} as const;

/** A picture as it is committed. */
export type Diagram = {
  key: string;
  /** For inlining: without style sheet and namespaces. Its ids begin with `d` and eight digits of the key. */
  svg: string;
  /** The rules that the picture needs, in order. */
  rules: string[];
  /** `accTitle` and `accDescr` of the source. */
  title: string;
  description: string;
  /** The texts that the picture shows, for the search. */
  labels: string;
  /** CSS pixels at full size. */
  width: number;
  height: number;
};

/** The name of the picture of a diagram: equal for sources that differ in line ends and outer blanks only. */
export function diagramKey(source: string): string {
  const { version, mermaid, config, font } = PIPELINE;
  return shortHash([version, mermaid, config, font, normalised(source)].join('\0'));
}

/** First 16 hex digits of the SHA-256. */
export function shortHash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

/** What every id inside a picture begins with. */
export function idPrefix(key: string): string {
  return `d${key.slice(0, 8)}`;
}

/** All pictures of a folder by key, sorted; none when the folder is not there. */
export function readDiagrams(folder: string): Map<string, Diagram> {
  return new Map(
    svgNames(folder).map((name) => {
      const key = name.replace(/\.svg$/, '');
      return [key, parseDiagram(key, readFileSync(join(folder, name), 'utf8'))];
    }),
  );
}

/** The picture of one diagram, or undefined when there is none. */
export function readDiagram(folder: string, key: string): Diagram | undefined {
  const file = readTextIfPresent(join(folder, `${key}.svg`));
  return file === undefined ? undefined : parseDiagram(key, file);
}

/** Takes a committed picture apart. It was written by `npm run diagrams`, so its form is known. */
export function parseDiagram(key: string, file: string): Diagram {
  const root = /^<svg[^>]*>/.exec(file)?.[0] ?? '';
  const attribute = (name: string) =>
    unescaped(new RegExp(` ${name}="([^"]*)"`).exec(root)?.[1] ?? '');
  const element = (name: string) =>
    unescaped(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(file)?.[1] ?? '');
  return {
    key,
    svg: file
      .replace(/ xmlns="[^"]*"| data-labels="[^"]*"/g, '')
      .replace(/<style>[^<]*<\/style>/, '')
      .trim(),
    rules: element('style')
      .split('\n')
      .filter((rule) => rule !== ''),
    title: element('title'),
    description: element('desc'),
    labels: attribute('data-labels'),
    width: Number(attribute('width')),
    height: Number(attribute('height')),
  };
}

function normalised(source: string): string {
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

function svgNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.svg'))
      .toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
