import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, prose } from '../../../src/schemas/words.ts';

test.each([
  ['nothing', '', 0],
  ['punctuation only', '… – ( ) .', 0],
  ['a plain sentence', 'The relay publishes it again.', 5],
  ['an inner hyphen', 'a well-known at-least-once guarantee', 4],
  ['an apostrophe, straight or curly', "don't and don’t", 3],
  ['a dotted name', 'System.Threading.Channels works', 2],
  ['a name with a plus', 'the N+1 query', 3],
  ['a version', '.NET 10.0 and 2.5 s', 5],
  ['letters outside ASCII', 'naïve Öl Привет 日本', 4],
  ['line breaks and tabs', 'one\ntwo\tthree', 3],
  ['code in backticks', 'call `SaveChanges` once', 3],
  ['a full stop without a space after it', 'done.Next', 1],
])('%s', (_case, text, count) => {
  expect(countWords(text)).toBe(count);
});

test('two texts together have as many words as both', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
    }),
  );
});

test('a text of exactly the least and the most words fits', () => {
  const schema = prose({ min: 2, max: 4 });
  const fits = ['one', 'one two', 'one two three four', 'one two three four five'].map(
    (text) => schema.safeParse(text).success,
  );
  expect(fits).toEqual([false, true, true, false]);
});

test('white space around a text is dropped', () => {
  expect(prose({ max: 3 }).parse('  one two\n')).toBe('one two');
});

test('an empty text is too short, whatever the limits', () => {
  expect(prose({ max: 3 }).safeParse('  ').success).toBe(false);
});
