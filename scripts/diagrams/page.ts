import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser.ts';
import { distil, type Distilled } from './distil.ts';
import { font, mermaidConfig } from './config.ts';

const require = createRequire(import.meta.url);

/** Opens a page that draws with Mermaid in the site's own font. */
export async function openDrawingPage(): Promise<DrawingPage> {
  const { executablePath, args, env, origin } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    const page = await browser.newPage({
      deviceScaleFactor: 1,
      viewport: { width: 1000, height: 1000 },
    });
    await prepare(page);
    return {
      origin: `${origin}, ${browser.version()}`,
      draw: (source, names) => draw(page, source, names),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function prepare(page: Page): Promise<void> {
  const woff2 = (await readFile(require.resolve(font.file))).toString('base64');
  await page.setContent(
    `<!doctype html><style>@font-face{font-family:"${font.family}";font-weight:100 900;` +
      `src:url(data:font/woff2;base64,${woff2})}</style><body></body>`,
  );
  await page.evaluate(async (family) => {
    for (const weight of [400, 600, 700]) await document.fonts.load(`${weight} 15px "${family}"`);
  }, font.family);
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
  // Bundlers wrap functions that travel as text in a call of this name.
  await page.evaluate('globalThis.__name = (value) => value');
  await page.evaluate((config) => mermaid.initialize(config), mermaidConfig());
}

async function draw(page: Page, source: string, names: Names): Promise<Drawing> {
  const drawn = await page.evaluate(renderInPage, { source, id: 'drawn' });
  if ('failure' in drawn) return drawn;
  const scope = names.scopes[drawn.kind];
  if (!scope) return { failure: { reason: `the kind "${drawn.kind}" is not drawn here` } };
  const distilled: Distilled = await page.evaluate(
    `(${distil.toString()})(${[drawn.svg, `mm-${scope}`, names.prefix].map((text) => JSON.stringify(text)).join()})`,
  );
  return { kind: drawn.kind, ...distilled };
}

/** Runs in the page. */
async function renderInPage({ source, id }: { source: string; id: string }): Promise<Rendered> {
  // Mulberry32: rough.js and layouts draw the same line on every run.
  let state = 1;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  try {
    const { diagramType } = await mermaid.parse(source);
    const { svg } = await mermaid.render(id, source);
    return { kind: diagramType, svg };
  } catch (error) {
    const { message, hash } = error as Error & { hash?: ParserHash };
    const line = hash?.loc?.first_line ?? hash?.line;
    return { failure: { reason: message, line } };
  }
}

declare const mermaid: {
  initialize(config: object): void;
  parse(source: string): Promise<{ diagramType: string }>;
  render(id: string, source: string): Promise<{ svg: string }>;
};

export type DrawingPage = {
  /** Where the browser came from, and its version. */
  origin: string;
  draw(source: string, names: Names): Promise<Drawing>;
  close(): Promise<void>;
};

type Drawing = (Distilled & { kind: string }) | Failure;

type Rendered = { kind: string; svg: string } | Failure;
type Failure = { failure: { reason: string; line?: number | undefined } };
type Names = { scopes: Readonly<Record<string, string>>; prefix: string };
type ParserHash = { line?: number; loc?: { first_line?: number } };
