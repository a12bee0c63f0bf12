import { describe, expect, test } from 'vitest';
import { complaint } from './a-schema.ts';

describe('a value out of its limits is named with its line, the limit and what to do', () => {
  test('overlong', () => {
    expect(complaint('title: x\ndefinition: one two three four five six seven'))
      .toMatchInlineSnapshot(`
      "card.yaml:2:1  text-overlong
        \`definition\` has 7 words; at most 5 fit.
        Cut 2 words."
    `);
  });

  test('too short', () => {
    expect(complaint('title: x\ndefinition: one')).toMatchInlineSnapshot(`
      "card.yaml:2:1  text-too-short
        \`definition\` has 1 word; it should have 3 to 5.
        Add 2 words that say something."
    `);
  });

  test('a list that is too short', () => {
    expect(complaint('title: x\nsteps: [{ what: a, why: b }]')).toMatchInlineSnapshot(`
      "card.yaml:2:1  list-length
        \`steps\` has 1 entry; it should have at least 2.
        Bring \`steps\` to at least 2."
    `);
  });

  test('a list that is too long', () => {
    const step = '  - { what: a, why: b }';
    expect(complaint(['title: x', 'steps:', step, step, step, step].join('\n')))
      .toMatchInlineSnapshot(`
      "card.yaml:2:1  list-length
        \`steps\` has 4 entries; it should have at most 3.
        Bring \`steps\` to at most 3."
    `);
  });

  test('an address that is not https', () => {
    expect(complaint('title: x\nurl: http://example.org')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-format
        \`url\` is "http://example.org", which is not an address that begins with https://.
        Write an address that begins with https://."
    `);
  });

  test('a day that is not in the calendar', () => {
    expect(complaint('title: x\non: 2026-02-30')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-format
        \`on\` is "2026-02-30", which is not a date such as 2026-11-21.
        Write a date such as 2026-11-21."
    `);
  });

  test('a date in words', () => {
    expect(complaint('title: x\nsince: Sept 2024')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-format
        \`since\` is "Sept 2024", which is not a date such as 2024, 2024-09 or 2024-09-30.
        Write a date such as 2024, 2024-09 or 2024-09-30."
    `);
  });

  test('a date that was left empty', () => {
    expect(complaint('title: x\nsince:')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-type
        \`since\` should be a date such as 2024, 2024-09 or 2024-09-30, but nothing stands there.
        Write a date such as 2024, 2024-09 or 2024-09-30."
    `);
  });

  test('a number that is too small', () => {
    expect(complaint('title: x\nyear: 24')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-rule
        \`year\` should have a value of at least 1900.
        Change \`year\` so that it has a value of at least 1900."
    `);
  });

  test('a number that is too large', () => {
    expect(complaint('title: x\nshare: 90')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-rule
        \`share\` should have a value of at most 1.
        Change \`share\` so that it has a value of at most 1."
    `);
  });

  test('too many characters', () => {
    expect(complaint('title: x\ncode: abcdef')).toMatchInlineSnapshot(`
      "card.yaml:2:1  field-rule
        \`code\` should have at most 4 characters.
        Change \`code\` so that it has at most 4 characters."
    `);
  });
});
