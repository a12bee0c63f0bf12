import { expect, test } from 'vitest';
import { isListed, isPrivate } from '../../../src/engine/visibility.ts';
import { evidence } from '../a-profile.ts';

const statement = evidence('etna-built-the-outbox', 'Built it.', {
  source: 'etna',
  story: 'etna-outbox',
});

test.each([
  ['its id', 'etna-built-the-outbox'],
  ['its source', 'etna'],
  ['its story', 'etna-outbox'],
  ['the beginning of its id', 'etna-built-*'],
  ['the end of its id', '*-the-outbox'],
  ['the middle of its id', '*built*'],
  ['several parts in order', 'etna*the*box'],
  ['everything', '*'],
])('a statement is private by %s', (_case, pattern) => {
  expect(isPrivate({ private: ['other', pattern] }, statement)).toBe(true);
});

test.each([
  ['an empty list', []],
  ['a part of its id without a star', ['etna-built']],
  ['parts in the wrong order', ['*the*built*']],
  ['the end of something else', ['*-inbox']],
  ['one part that would be used twice', ['etna-built-the-outbox*outbox']],
  ['a sign that means something elsewhere', ['etna.built.the.outbox']],
])('a statement is not private by %s', (_case, patterns) => {
  expect(isPrivate({ private: patterns }, statement)).toBe(false);
});

test.each([
  ['its id', ['etna-built-the-outbox'], true],
  ['its story', ['etna-outbox'], true],
  ['its source', ['etna'], false],
  ['a pattern', ['etna-*'], false],
  ['nothing', [], false],
  ['no list', undefined, false],
])('a pin or a ban lists a statement by %s: %s', (_case, ids, expected) => {
  expect(isListed(ids, statement)).toBe(expected);
});
