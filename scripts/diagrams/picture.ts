import { problem, type Place, type Problem } from '../../src/errors/problem.ts';
import { idPrefix } from '../../src/loaders/diagrams.ts';
import { kinds } from './config.ts';
import { lostWords } from './lost-words.ts';
import type { DrawingPage } from './page.ts';
import { recolour } from './recolour.ts';
import { shrink } from './shrink.ts';
import { escapeHtml } from '../../src/plugins/escape-html.ts';

/** CSS pixels. The text column is about 640 wide; a wider picture is shrunk until its text is hard to read. */
const MAX_WIDTH = 860;

/** One diagram to draw: its source, where its first line stands, and its name. */
export type DiagramSource = { code: string; place: Place; key: string };

/** Draws one diagram as the file that is committed, or says why it cannot. */
export async function drawPicture(page: DrawingPage, source: DiagramSource): Promise<Picture> {
  const { code, leading } = keepLines(source.code);
  const drawn = await page.draw(code, { scopes: kinds, prefix: idPrefix(source.key) });
  if ('failure' in drawn) {
    const { reason, line } = drawn.failure;
    const told = Number(/\bline (\d+)/i.exec(reason)?.[1] ?? line ?? 1);
    const place = { file: source.place.file, line: source.place.line + leading + told - 1 };
    return { problems: [problem('diagram-syntax', { reason: readable(reason) }, place)] };
  }
  const kind = kinds[drawn.kind] ?? '';
  const picture = recolour(shrink(drawn.svg, drawn.bodies));
  const rules = recolour(drawn.rules.join('\n'));
  const breaches = [
    ...[...picture.strangers, ...rules.strangers].map(
      (colour) => `names a colour of its own (${colour})`,
    ),
    ...lostWords(code, kind, drawn.labels).map(
      (word) => `loses the word "${word}" when it is drawn`,
    ),
    ...(kind === 'class' && drawn.labels.some((label) => label.includes('~'))
      ? ['shows a `~`, so a generic type was not understood; write `&lt;` and `&gt;`']
      : []),
    ...(drawn.width > MAX_WIDTH
      ? [
          `is ${Math.ceil(drawn.width)} px wide; at most ${MAX_WIDTH} px can be read, so turn it to TB or split it`,
        ]
      : []),
  ];
  if (breaches.length > 0) {
    return { problems: breaches.map((rule) => problem('diagram-rule', { rule }, source.place)) };
  }
  return { file: withParts(picture.text, rules.text, drawn.labels.join(' · ')) };
}

/** Mermaid drops comments and leading blanks before it counts lines. */
function keepLines(code: string): { code: string; leading: number } {
  const lines = code.split('\n').map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line));
  const leading = lines.findIndex((line) => line.trim() !== '');
  return { code: lines.slice(Math.max(0, leading)).join('\n'), leading: Math.max(0, leading) };
}

/** The parser's message without its drawing of the place, on one line. */
function readable(reason: string): string {
  return reason
    .replace(/^(?:Error: )?(?:Parse error|Lexical error) on line \d+[:.]\s*/, '')
    .replace(/\n?-*\^\n?/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^\.{3,} ?/, '… ')
    .replace(/ ?Expecting .*, got '(\w+)'$/, ' (unexpected $1)')
    .trim();
}

function withParts(svg: string, rules: string, labels: string): string {
  return svg.replace(/^<svg([^>]*)>/, (_, attributes: string) => {
    return `<svg${attributes} data-labels="${escapeHtml(labels)}"><style>${escapeHtml(rules)}</style>`;
  });
}

type Picture = { file: string } | { problems: Problem[] };
