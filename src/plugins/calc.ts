import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { htmlToHast, type HastNode, type HastPluginInput } from 'satteri';
import type { CalcRow } from '../engine/calc/evaluate.ts';
import { calcPage } from '../engine/calc/page.ts';
import { nameInWords } from '../engine/calc/print.ts';
import { readMeta } from '../loaders/fences.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * Replaces each `calc` fence by the table of what it comes to. Fences are executed when the site is built.
 * @throws LecternError with `calc-error`s, which fails the build
 */
export function calcFence(): HastPluginInput {
  return ({ fileURL }) => {
    const page = calcPage();
    return {
      name: 'calc-fence',
      options: { position: true },
      element: {
        filter: ['pre'],
        visit(node, ctx) {
          const [code] = node.children;
          if (code?.type !== 'element') return undefined;
          const fence = (code.data ?? {}) as { lang?: string; meta?: string };
          if (fence.lang !== 'calc') return undefined;
          const line = (node.position?.start.line ?? 0) + 1;
          const rows = page.execute({
            code: ctx.textContent(code),
            place: { file: nameOf(fileURL), line },
          });
          return firstElement(calcTable(rows, readMeta(fence.meta).caption));
        },
      },
    };
  };
}

/** The rows as a table that stays a table for assistive technology when its cells are stacked. */
export function calcTable(rows: readonly CalcRow[], caption?: string): string {
  const label = caption === undefined ? ' aria-label="Calculation"' : '';
  const title = caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  const heads = ['Quantity', 'Calculation', 'Result']
    .map((head) => `<th scope="col" role="columnheader">${head}</th>`)
    .join('');
  return (
    `<figure class="calc not-content"><table role="table"${label}>${title}` +
    `<thead role="rowgroup"><tr role="row">${heads}</tr></thead>` +
    `<tbody role="rowgroup">${rows.map(tableRow).join('')}</tbody></table></figure>`
  );
}

function tableRow(row: CalcRow): string {
  if (row.kind === 'note') {
    return `<tr role="row" class="calc-note"><td role="cell" colspan="3">${escapeHtml(row.text)}</td></tr>`;
  }
  const given = row.expression === row.result;
  const lines = [
    given ? '' : line('expression', row.expression),
    row.substitution === undefined ? '' : line('substitution', row.substitution),
    row.reason === '' ? '' : line('reason', row.reason),
    given && row.reason === '' ? line('reason', 'given') : '',
  ];
  const name = row.name === undefined ? '' : escapeHtml(nameInWords(row.name));
  return (
    `<tr role="row"><th scope="row" role="rowheader">${name}</th>` +
    `<td role="cell">${lines.join('')}</td>` +
    `<td role="cell" class="calc-result">${escapeHtml(row.result)}</td></tr>`
  );
}

function line(kind: string, text: string): string {
  return `<span class="calc-${kind}">${escapeHtml(text)}</span>`;
}

/** MDX takes no raw HTML, so the table goes in as elements. */
function firstElement(html: string): HastNode | undefined {
  const root = htmlToHast(html, { fragment: true });
  return 'children' in root ? root.children[0] : undefined;
}

function nameOf(url: URL | undefined): string {
  return url ? relative(process.cwd(), fileURLToPath(url)).replaceAll('\\', '/') : 'index.mdx';
}
