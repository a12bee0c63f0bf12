import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { calcFence, calcTable } from '../../../src/plugins/calc.ts';

const fileURL = new URL(`file://${process.cwd()}/src/content/docs/a/b/index.mdx`);
const html = (markdown: string): string =>
  (markdownToHtml(markdown, { hastPlugins: [calcFence()] }) as { html: string }).html;

test('a fence becomes a table with a caption, headed columns and headed rows', () => {
  const table = html(
    '```calc caption="The backlog"\nunit order\npeak_rate = 2 order/s # why\nx = peak_rate * 3 s\n```\n',
  );
  expect(table.trim().replaceAll(/(<\/?(?:tr|tbody|thead|table|figure|caption)\b)/g, '\n$1'))
    .toMatchInlineSnapshot(`
    "
    <figure class="calc not-content">
    <table role="table">
    <caption>The backlog
    </caption>
    <thead role="rowgroup">
    <tr role="row"><th scope="col" role="columnheader">Quantity</th><th scope="col" role="columnheader">Calculation</th><th scope="col" role="columnheader">Result</th>
    </tr>
    </thead>
    <tbody role="rowgroup">
    <tr role="row"><th scope="row" role="rowheader">peak rate</th><td role="cell"><span class="calc-reason">why</span></td><td role="cell" class="calc-result">2 orders/s</td>
    </tr>
    <tr role="row"><th scope="row" role="rowheader">x</th><td role="cell"><span class="calc-expression">peak rate × 3 s</span><span class="calc-substitution">2 orders/s × 3 s</span></td><td role="cell" class="calc-result">6 orders</td>
    </tr>
    </tbody>
    </table>
    </figure>"
  `);
});

test('all texts are escaped', () => {
  const table = calcTable(
    [
      { kind: 'note', text: '<i>' },
      {
        kind: 'result',
        name: 'a',
        expression: '<b>',
        substitution: '<c>',
        result: '<d>',
        reason: '"<e>&',
        line: 1,
      },
    ],
    '<f>"',
  );
  expect(table).not.toMatch(/<[bcdefi]>/);
  expect(table).toContain('&quot;&lt;e&gt;&amp;');
  expect(table).toContain('<caption>&lt;f&gt;&quot;</caption>');
});

test('braces in a calculation stay text in MDX', () => {
  const { code } = mdxToJs('```calc\nx = 3 # {rate} <b>\n```\n', {
    hastPlugins: [calcFence()],
    fileURL,
  }) as { code: string };
  expect(code).toContain('children: "{rate} <b>"');
});

test('other fences are left alone', () => {
  expect(html('```csharp\nx = 3\n```\n')).toContain('<pre><code class="language-csharp">x = 3');
});

test('a fault fails the compilation with file and line', () => {
  const compile = () =>
    mdxToJs('# T\n\n```calc\n\nx = y\n```\n', { hastPlugins: [calcFence()], fileURL });
  expect(compile).toThrow('src/content/docs/a/b/index.mdx:5  calc-error');
});
