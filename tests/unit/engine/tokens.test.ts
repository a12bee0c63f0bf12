import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../src/engine/tokens.ts';

const stems = (text: string) => tokenize(text).map(({ stem }) => stem);

test.each([
  ['C#, C++ and F#', ['c#', 'c++', 'and', 'f#']],
  ['.NET 8', ['.net', '8']],
  ['ASP.NET Core', ['asp', '.net', 'core']],
  ['the N+1 query', ['the', 'n+1', 'queri']],
  ['p95 and p99', ['p95', 'and', 'p99']],
  ['2PC', ['2pc']],
  ['CI/CD', ['ci', 'cd']],
  ['async/await', ['async', 'await']],
  ['event-sourced', ['event', 'sourc']],
  ['Span<T>', ['span', 't']],
  ['', []],
  ['— … !', []],
])('%s', (text, words) => {
  expect(stems(text)).toEqual(words);
});

test.each([
  ['case', 'OUTBOX Outbox outbox'],
  ['plural', 'aggregate aggregates'],
  ['inflection', 'sourcing sourced source'],
])('words that differ in %s compare equal', (_case, text) => {
  expect(new Set(stems(text)).size).toBe(1);
});

test('short names keep their last letter', () => {
  expect(stems('DI AKS SQS')).toEqual(['di', 'aks', 'sqs']);
});

test.each([
  ['a full stop', 'One. Two', true],
  ['a colon', 'One: two', true],
  ['a line break', 'One\ntwo', true],
  ['a bullet', 'One • two', true],
  ['a comma', 'One, two', false],
  ['a hyphen', 'one-two', false],
  ['a dot inside a name', 'System.Text', false],
])('%s between two words', (_case, text, startsClause) => {
  expect(tokenize(text)[1]?.startsClause).toBe(startsClause);
});

test('each word is the part of the text that its offsets name, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.surface);
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
    }),
  );
});
