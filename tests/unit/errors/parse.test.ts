import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readLocated } from '../../../src/errors/located-document.ts';
import { parseWithFriendlyErrors } from '../../../src/errors/parse.ts';
import { complaintOf } from '../problems.ts';
import { complaint, read } from './a-schema.ts';

test('what fits is returned with its defaults', () => {
  expect(read('title: Outbox')).toEqual({
    title: 'Outbox',
    definition: 'one two three',
    level: 'core',
  });
});

describe('a field that does not fit is named with its line, what stands there and what to do', () => {
  test('missing', () => {
    expect(complaint('level: core')).toMatchInlineSnapshot(`
      "card.yaml:1:1  field-missing
        The field \`title\` is missing; it holds a text.
        Add \`title\`."
    `);
  });

  test('missing inside a list', () => {
    expect(complaint('title: x\nsteps:\n  - what: a\n    why: b\n  - what: c'))
      .toMatchInlineSnapshot(`
      "card.yaml:5:5  field-missing
        The field \`steps[1].why\` is missing; it holds a text.
        Add \`steps[1].why\`."
    `);
  });

  test('unknown, near to one that is known', () => {
    expect(complaint('title: x\ndefinitoin: y')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-unknown
        \`definitoin\` is not a field here; allowed are "title", "definition", "level", "steps", "url", "on", "since", "year", "share", "code", "open", "pins" and "pair".
        Did you mean \`definition\`?"
    `);
  });

  test('unknown and unlike any, inside a list', () => {
    expect(
      complaint('title: x\nsteps:\n  - { what: a, why: b, colour: c }\n  - { what: a, why: b }'),
    ).toMatchInlineSnapshot(`
      "card.yaml:3:24  field-unknown
        \`steps[0].colour\` is not a field here; allowed are "what" and "why".
        Remove it or rename it."
    `);
  });

  test('a text where a list belongs', () => {
    expect(complaint('title: x\nsteps: one')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-type
        \`steps\` should be a list, but "one" stands there.
        Write a list."
    `);
  });

  test('a number where a text belongs', () => {
    expect(complaint('title: 8')).toMatchInlineSnapshot(`
      "card.yaml:1:1  field-type
        \`title\` should be a text, but 8 stands there.
        Write a text."
    `);
  });

  test('nothing where a text belongs', () => {
    expect(complaint('title:')).toMatchInlineSnapshot(`
      "card.yaml:1:1  field-type
        \`title\` should be a text, but nothing stands there.
        Write a text."
    `);
  });

  test('a list where a group belongs', () => {
    expect(complaint('title: x\nsteps: [[a], [b]]')).toMatchInlineSnapshot(`
      "card.yaml:2:9  field-type
        \`steps[0]\` should be the fields what, why, but a list stands there.
        Write the fields what, why.

      card.yaml:2:14  field-type
        \`steps[1]\` should be the fields what, why, but a list stands there.
        Write the fields what, why."
    `);
  });

  test('a text where a switch belongs', () => {
    expect(complaint('title: x\nopen: "yes"')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-type
        \`open\` should be true or false, but "yes" stands there.
        Write true or false."
    `);
  });

  test('half a year', () => {
    expect(complaint('title: x\nyear: 2024.5')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-type
        \`year\` should be a whole number, but 2024.5 stands there.
        Write a whole number."
    `);
  });

  test('a value near to one that is allowed', () => {
    expect(complaint('title: x\nlevel: seniour')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-value
        \`level\` is "seniour"; allowed are "warm-up", "core" and "senior".
        Did you mean "senior"?"
    `);
  });

  test('a value unlike those that are allowed', () => {
    expect(complaint('title: x\nlevel: 3')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-value
        \`level\` is 3; allowed are "warm-up", "core" and "senior".
        Choose one of "warm-up", "core" and "senior"."
    `);
  });

  test('a key that is no slug', () => {
    expect(complaint('title: x\npins:\n  Out Box: [a]')).toMatchInlineSnapshot(`
      "card.yaml:3:3  field-format
        \`pins.Out Box\` is "Out Box", which is not lower-case letters, digits and single hyphens, as in "outbox" or "async-await".
        Write lower-case letters, digits and single hyphens, as in "outbox" or "async-await"."
    `);
  });

  test('a rule of its own', () => {
    expect(complaint('title: x\npair: [1, 1]')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-rule
        \`pair\` should have two different numbers.
        Change \`pair\` so that it has two different numbers."
    `);
  });

  test('a file that is no group of fields', () => {
    expect(
      complaintOf(() =>
        parseWithFriendlyErrors(z.strictObject({ a: z.string() }), readLocated('hello', 'f.yaml')),
      ),
    ).toMatchInlineSnapshot(`
      "f.yaml:1:1  field-type
        \`the whole file\` should be the fields a, but "hello" stands there.
        Write the fields a."
    `);
  });

  test('a received text is cut when it is long', () => {
    expect(complaint(`title: x\nurl: ${'a'.repeat(100)}`)).toContain(`"${'a'.repeat(76)}…"`);
  });
});

test('all problems of a file are reported at once, each at its place', () => {
  expect(complaint('level: hard\nsteps: []\nsource: x\nurl: x')).toMatchInlineSnapshot(`
    "card.yaml:1:1  field-missing
      The field \`title\` is missing; it holds a text.
      Add \`title\`.

    card.yaml:1:1  field-value
      \`level\` is "hard"; allowed are "warm-up", "core" and "senior".
      Choose one of "warm-up", "core" and "senior".

    card.yaml:2:1  list-length
      \`steps\` has 0 entries; it should have at least 2.
      Bring \`steps\` to at least 2.

    card.yaml:4:1  field-format
      \`url\` is "x", which is not an address that begins with https://.
      Write an address that begins with https://.

    card.yaml:3:1  field-unknown
      \`source\` is not a field here; allowed are "title", "definition", "level", "steps", "url", "on", "since", "year", "share", "code", "open", "pins" and "pair".
      Remove it or rename it."
  `);
});
