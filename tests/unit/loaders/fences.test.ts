import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFences, readMeta } from '../../../src/loaders/fences.ts';

describe('fences of a page', () => {
  test.each([
    {
      case: 'a plain fence',
      page: 'Text.\n\n```calc\na = 1\nb = 2\n```\n',
      fences: [{ code: 'a = 1\nb = 2', line: 4 }],
    },
    {
      case: 'a fence below front matter, whose lines count',
      page: '---\ntitle: X\n---\n\n```calc\na = 1\n```\n',
      fences: [{ code: 'a = 1', line: 6 }],
    },
    {
      case: 'an indented fence in a component loses the indentation and keeps what is inside',
      page: '<Steps>\n\n    ```calc\n    a = 1\n      b = 2\n    ```\n\n</Steps>\n',
      fences: [{ code: 'a = 1\n  b = 2', line: 4 }],
    },
    {
      case: 'a fence in a list item',
      page: '- item\n\n  ```calc\n  a = 1\n  ```\n',
      fences: [{ code: 'a = 1', line: 4 }],
    },
    {
      case: 'a tilde fence may hold backticks',
      page: '~~~calc\n```\n~~~\n',
      fences: [{ code: '```', line: 2 }],
    },
    {
      case: 'a fence inside a longer fence is text',
      page: '````md\n```calc\na = 1\n```\n````\n',
      fences: [],
    },
    { case: 'another language is passed over', page: '```calculus\na\n```\n', fences: [] },
    {
      case: 'blank lines at the start belong to the code',
      page: '```calc\n\na = 1\n```\n',
      fences: [{ code: '\na = 1', line: 2 }],
    },
    {
      case: 'Windows line ends count as one line and do not reach the code',
      page: 'Text.\r\n\r\n```calc\r\na = 1\r\nb = 2\r\n```\r\n',
      fences: [{ code: 'a = 1\nb = 2', line: 4 }],
    },
    {
      case: 'an empty fence',
      page: '```calc\n```\n',
      fences: [{ code: '', line: 2 }],
    },
  ])('$case', ({ page, fences }) => {
    expect(readFences(page, 'calc').map(({ code, line }) => ({ code, line }))).toEqual(fences);
  });

  test('the line of any fence is the line of the file where its code begins', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const block = fc.oneof(
      word.map((text) => ({ text: [text], code: undefined })),
      fc
        .tuple(fc.integer({ min: 3, max: 6 }), fc.array(word, { minLength: 1, maxLength: 4 }))
        .map(([ticks, code]) => ({
          text: [`${'`'.repeat(ticks)}calc`, ...code, '`'.repeat(ticks)],
          code,
        })),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const lines = blocks.flatMap(({ text }) => [...text, '']);
        const found = readFences(lines.join('\n'), 'calc');
        expect(found.map(({ code }) => code)).toEqual(
          blocks.flatMap(({ code }) => (code ? [code.join('\n')] : [])),
        );
        for (const { code, line } of found) {
          const height = code.split('\n').length;
          expect(lines.slice(line - 1, line - 1 + height).join('\n')).toBe(code);
        }
      }),
    );
  });

  test('a page that is not valid MDX is named with its place', () => {
    expect(() => readFences('Fine.\n\n<Steps>\n\ntext\n', 'calc', 'a/b/index.mdx'))
      .toThrowErrorMatchingInlineSnapshot(`
        [LecternError: a/b/index.mdx:3:1  page-syntax
          This page cannot be read as MDX: Expected a closing tag for \`<Steps>\`
          Close every tag, and put \`{\` and \`<\` of the prose into backticks.]
      `);
  });
});

describe('what stands behind the language', () => {
  test.each([
    { meta: 'caption="One line"', read: { caption: 'One line' } },
    { meta: 'caption="It says "stop"" wide', read: { caption: 'It says "stop"', wide: '' } },
    { meta: "caption='a = b'", read: { caption: 'a = b' } },
    { meta: 'size=2', read: { size: '2' } },
    { meta: undefined, read: {} },
  ])('$meta', ({ meta, read }) => {
    expect(readMeta(meta)).toEqual(read);
  });
});
