import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { HastNode, HastPluginInput, SourceFormat } from 'satteri';
import { LecternError, problem, type Place } from '../errors/problem.ts';
import {
  diagramKey,
  DIAGRAMS_FOLDER,
  idPrefix,
  readDiagram,
  type Diagram,
} from '../loaders/diagrams.ts';
import { readFences, readMeta } from '../loaders/fences.ts';
import { escapeHtml } from './escape-html.ts';

/** Text of 14 px is still 11 px tall at this scale; below it, the picture scrolls sideways instead. */
const SMALLEST_SCALE = 0.78;
/** CSS pixels that a picture has on the narrowest phone. */
const NARROW = 288;

/**
 * Replaces each `mermaid` fence by its committed picture. Needs no browser and no Mermaid.
 * @param root folder of the project
 * @throws LecternError `diagram-stale` with file and line, which fails the build
 */
export function mermaidFence(root = process.cwd()): HastPluginInput {
  return ({ fileURL, sourceFormat }) => {
    const seen = new Map<string, number>();
    return {
      name: 'mermaid-fence',
      element: {
        filter: ['pre'],
        visit(node, ctx) {
          const [code] = node.children;
          if (code?.type !== 'element') return undefined;
          const { lang, meta } = (code.data ?? {}) as { lang?: string; meta?: string };
          if (lang !== 'mermaid') return undefined;
          const key = diagramKey(ctx.textContent(code));
          const diagram = readDiagram(join(root, DIAGRAMS_FOLDER), key);
          if (!diagram)
            throw new LecternError([
              problem('diagram-stale', { key }, placeOf(key, root, fileURL)),
            ]);
          const count = (seen.get(key) ?? 0) + 1;
          seen.set(key, count);
          return html(
            diagramFigure(diagram, { caption: readMeta(meta).caption, count }),
            sourceFormat,
          );
        },
      },
    };
  };
}

/**
 * The picture with its caption.
 * @param count which appearance of the same picture on the page this is, so that ids stay unique
 */
export function diagramFigure(
  { key, svg, labels, width }: Diagram,
  { caption, count = 1 }: { caption?: string | undefined; count?: number } = {},
): string {
  const narrowest = Math.round(width * SMALLEST_SCALE);
  const picture = (
    count === 1 ? svg : svg.replaceAll(idPrefix(key), `${idPrefix(key)}_${count}`)
  ).replace('<svg', `<svg style="min-width:${narrowest}px"`);
  const scrolls =
    narrowest > NARROW ? ' tabindex="0" role="group" aria-label="Diagram, scrolls sideways"' : '';
  return (
    `<figure class="diagram not-content" data-diagram="${key}" data-diagram-labels="${escapeHtml(labels)}"` +
    ` data-pagefind-index-attrs="data-diagram-labels"><div class="diagram-scroll"${scrolls}>${picture}</div>` +
    (caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '') +
    '</figure>'
  );
}

/** MDX takes no raw HTML from plugins; Astro's `set:html` writes the text as it is. */
function html(text: string, format: SourceFormat): HastNode {
  if (format === 'markdown') return { type: 'raw', value: text };
  const attribute = { type: 'mdxJsxAttribute' as const, name: 'set:html', value: text };
  return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes: [attribute], children: [] };
}

function placeOf(key: string, root: string, url: URL | undefined): Place {
  if (!url) return { file: 'index.mdx', line: 1 };
  const path = fileURLToPath(url);
  const file = relative(root, path).replaceAll('\\', '/');
  const fences = readFences(readFileSync(path, 'utf8'), 'mermaid', file);
  return { file, line: fences.find(({ code }) => diagramKey(code) === key)?.line ?? 1 };
}
