import { describe, expect, test } from 'vitest';
import { countProseWords, countTopicWords } from '../../../src/loaders/page-words.ts';
import { cardSchema } from '../../../src/schemas/card.ts';
import { aCard } from '../a-card.ts';

describe('is not read as prose', () => {
  test.each([
    ['a fence', 'One.\n\n```calc\na = 2 MB\n```\n\ntwo'],
    ['an indented fence', 'One.\n\n    ```mermaid caption="x y"\n    graph TB\n    ```\n\ntwo'],
    ['a fence of tildes', 'One.\n\n~~~\ncode here\n~~~\n\ntwo'],
    ['a fence in a longer fence', 'One.\n\n````md\n```\ncode\n```\nmore\n````\n\ntwo'],
    ['an import', "import { Steps } from '#topic';\n\nOne two"],
    ['a tag', 'One <Sample region="naive" /> two'],
    ['a tag around', '<Steps>\nOne two\n</Steps>'],
    ['the address of a link', '[One](https://example.org/a/b "title") two'],
    ['a comment', 'One {/* check this again */} two'],
    ['an expression', 'One {props.count} two'],
  ])('%s', (_case, body) => {
    expect(countProseWords(body)).toBe(2);
  });
});

test('the words of headings, lists, tables and code in a line are read', () => {
  expect(countProseWords('## The problem\n\n- call `Send`\n\n| a | b |\n|---|---|\n')).toBe(6);
});

test('a topic has the words of its page and of what its card shows', () => {
  const card = cardSchema.parse(aCard());
  const empty = countTopicWords(card, '');
  expect(countTopicWords(card, 'Three more words.')).toBe(empty + 3);
  const longer = { ...card, definition: `${card.definition} and two` };
  expect(countTopicWords(longer, '')).toBe(empty + 2);
});

test.each([
  ['slugs', { related: ['one-two'], requires: ['three'] }],
  ['practice terms', { practice: ['MassTransit outbox'] }],
])('%s are not shown and not counted', (_case, fields) => {
  const count = (more: object) => countTopicWords(cardSchema.parse({ ...aCard(), ...more }), '');
  expect(count(fields)).toBe(count({}));
});
