import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdRegister, slugify } from '../../../src/loaders/slugify.ts';
import { slugSchema } from '../../../src/schemas/slug.ts';

test.each([
  ['words', 'Clearing & Settlement Platform', 'clearing-settlement-platform'],
  ['accents', 'Crème Brûlée', 'creme-brulee'],
  ['C#', 'C# and c#', 'c-sharp-and-c-sharp'],
  ['a path', '../../etc/passwd', 'etc-passwd'],
  ['markup', '<script>alert(1)</script>', 'script-alert-1-script'],
  ['more than six words', 'one two three four five six seven', 'one-two-three-four-five-six'],
  ['a word without end', 'a'.repeat(100), 'a'.repeat(64)],
  ['a hyphen where it is cut', `${'a'.repeat(63)} b`, 'a'.repeat(63)],
])('%s', (_case, text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a text without Latin letters has an id of its own, the same each time', () => {
  expect(slugify('Привет')).toMatch(/^[0-9a-f]{8}$/);
  expect(slugify('Привет')).toBe(slugify('Привет'));
  expect(slugify('Привет')).not.toBe(slugify('Пока'));
});

test('the number of words can be chosen', () => {
  expect(slugify('one two three', 2)).toBe('one-two');
});

test('whatever the text, its slug is one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(slugSchema.safeParse(slugify(text)).success).toBe(true);
    }),
  );
});

test('a repeated id is numbered', () => {
  const ids = new IdRegister();
  expect(['kpmg', 'kpmg', 'etna', 'kpmg'].map((id) => ids.claim(id))).toEqual([
    'kpmg',
    'kpmg-2',
    'etna',
    'kpmg-3',
  ]);
});

test('no id is handed out twice, also when one looks like a numbered other', () => {
  const wanted = fc.constantFrom('a', 'a-2', 'a-3', 'a-2-2', 'b');
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 30 }), (all) => {
      const ids = new IdRegister();
      const claimed = all.map((id) => ids.claim(id));
      expect(new Set(claimed).size).toBe(claimed.length);
    }),
  );
});
