import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  diagramKey,
  DIAGRAMS_FOLDER,
  idPrefix,
  parseDiagram,
} from '../../../src/loaders/diagrams.ts';
import { diagramFigure, mermaidFence } from '../../../src/plugins/mermaid.ts';

const SOURCE = 'flowchart TB\n  a --> b';
const KEY = diagramKey(SOURCE);
const ID = idPrefix(KEY);
const PICTURE =
  `<svg width="400" xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${ID}-0" height="90"` +
  ` data-labels="Map&lt;K&gt; · &quot;b&quot;"><style>.mm-x p{margin:0}</style>` +
  `<title id="${ID}-0">A &amp; B</title><desc id="${ID}-1">What.</desc>` +
  `<foreignObject><div style="color:red">x {y} <br/>&lt;z</div></foreignObject></svg>`;

describe('a committed picture', () => {
  test('is taken apart into what is inlined and what is known about it', () => {
    const diagram = parseDiagram(KEY, PICTURE);
    expect(diagram).toMatchObject({
      rules: ['.mm-x p{margin:0}'],
      title: 'A & B',
      description: 'What.',
      labels: 'Map<K> · "b"',
      width: 400,
      height: 90,
    });
    expect(diagram.svg).not.toMatch(/xmlns|data-labels|<style/);
  });

  test('its caption is text, whatever it holds', () => {
    const figure = diagramFigure(parseDiagram(KEY, PICTURE), { caption: '<b> & "c"' });
    expect(figure).toContain('<figcaption>&lt;b&gt; &amp; &quot;c&quot;</figcaption>');
  });

  test('its labels are found by the search', () => {
    expect(diagramFigure(parseDiagram(KEY, PICTURE))).toContain(
      'data-diagram-labels="Map&lt;K&gt; · &quot;b&quot;" data-pagefind-index-attrs="data-diagram-labels"',
    );
  });

  test.each([
    { case: 'one that fits a phone cannot be focused', width: 300, focusable: false },
    { case: 'one that scrolls on a phone can', width: 600, focusable: true },
  ])('$case', ({ width, focusable }) => {
    const figure = diagramFigure({ ...parseDiagram(KEY, PICTURE), width });
    expect(figure.includes('tabindex="0"')).toBe(focusable);
  });
});

describe('a mermaid fence', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'lectern-mermaid-'));
    mkdirSync(join(root, DIAGRAMS_FOLDER), { recursive: true });
    writeFileSync(join(root, DIAGRAMS_FOLDER, `${KEY}.svg`), PICTURE);
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  test('becomes its picture in Markdown', async () => {
    const { html } = await markdownToHtml(fence(SOURCE), { hastPlugins: [mermaidFence(root)] });
    expect(html).toContain('<div style="color:red">x {y} <br/>&lt;z</div>');
    expect(html).toContain('<figcaption>One line</figcaption>');
    expect(html).not.toContain('<pre');
  });

  test('becomes its picture in MDX, inside a component, byte for byte', async () => {
    const page = `<Steps>\n\n${fence(SOURCE)}\n</Steps>\n`;
    const { code } = await mdxToJs(page, { hastPlugins: [mermaidFence(root)] });
    const figure = diagramFigure(parseDiagram(KEY, PICTURE), { caption: 'One line' });
    expect(code).toContain(JSON.stringify(figure));
  });

  test('twice on one page, its ids stay unique', async () => {
    const page = `${fence(SOURCE)}\n${fence(SOURCE)}`;
    const { html } = await markdownToHtml(page, { hastPlugins: [mermaidFence(root)] });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(html).toContain(`aria-labelledby="${ID}_2-0"`);
  });

  test('other fences are left alone', async () => {
    const { html } = await markdownToHtml('```cs\nvar a = 1;\n```', {
      hastPlugins: [mermaidFence(root)],
    });
    expect(html).toContain('<pre');
  });

  test('without a picture it fails with file, line and the command to run', async () => {
    const page = `---\ntitle: X\n---\n\n${fence(SOURCE)}\n${fence('flowchart TB\n  a --> c')}`;
    const path = join(root, 'index.mdx');
    writeFileSync(path, page);
    const compile = async () =>
      mdxToJs(page, { hastPlugins: [mermaidFence(root)], fileURL: pathToFileURL(path) });
    await expect(compile()).rejects.toThrowErrorMatchingInlineSnapshot(`
      [LecternError: index.mdx:11  diagram-stale
        There is no picture for this diagram as it stands (src/content/diagrams/bea8996184dcb5ca.svg).
        Run \`npm run diagrams\` and commit what it writes.]
    `);
  });
});

function fence(source: string): string {
  return `\`\`\`mermaid caption="One line"\n${source}\n\`\`\`\n`;
}
