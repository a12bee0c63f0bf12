import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/loaders/frontmatter.ts';

test('head and body come with the lines where they begin', () => {
  expect(splitFrontmatter('---\ntitle: Outbox\nperiod: 2024\n---\n\n## Situation\n')).toEqual({
    head: 'title: Outbox\nperiod: 2024',
    headLine: 2,
    body: '\n## Situation\n',
    bodyLine: 5,
  });
});

test('a text without front matter is all body', () => {
  expect(splitFrontmatter('## Situation\n')).toEqual({
    head: '{}',
    headLine: 1,
    body: '## Situation\n',
    bodyLine: 1,
  });
});

test.each([
  ['Windows line ends', '---\r\ntitle: x\r\n---\r\nBody', 'title: x', 'Body'],
  ['a byte order mark', '\uFEFF---\ntitle: x\n---\nBody', 'title: x', 'Body'],
  ['spaces after the fence', '---  \ntitle: x\n---\t\nBody', 'title: x', 'Body'],
  ['nothing below', '---\ntitle: x\n---', 'title: x', ''],
  ['a line in the body', '---\ntitle: x\n---\nA\n---\nB', 'title: x', 'A\n---\nB'],
])('%s make no difference', (_case, text, head, body) => {
  expect(splitFrontmatter(text)).toMatchObject({ head, body });
});

test.each([
  ['a fence that is not at the top', 'Text\n---\ntitle: x\n---\n'],
  ['a fence that is not closed', '---\ntitle: x\n'],
])('%s is no front matter', (_case, text) => {
  expect(splitFrontmatter(text)).toMatchObject({ head: '{}', body: text });
});
