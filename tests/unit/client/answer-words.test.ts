import { expect, test } from 'vitest';
import { asKey, formsOf, tellingWords, wordsOf } from '../../../src/client/answer-words.ts';

test.each([
  ['C#, C++ and F#', ['c#', 'c++', 'and', 'f#']],
  ['C sharp', ['c#']],
  ['F-Sharp', ['f#']],
  ['.NET 10', ['.net', '10']],
  ['dotnet and dot net', ['.net', 'and', '.net']],
  ['ASP.NET', ['asp', '.net']],
  ['N+1', ['n+1']],
  ['n + 1 queries', ['n+1', 'queries']],
  ['a + b', ['a', 'b']],
  ['p99', ['p99']],
  ['2PC', ['2pc']],
  ['Span<T>', ['span', 't']],
  ['async/await', ['async', 'await']],
  ["Little's law", ['littles', 'law']],
  ['Little’s law', ['littles', 'law']],
  ["'quoted'", ['quoted']],
  ['', []],
])('the words of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['serialize', 'serialise'],
  ['normalization', 'normalisation'],
  ['analyzer', 'analyser'],
  ['behavior', 'behaviour'],
  ['neighbors', 'neighbours'],
  ['colored', 'coloured'],
])('%s is spelled %s', (american, british) => {
  expect(wordsOf(american)).toEqual([british]);
  expect(wordsOf(british)).toEqual([british]);
});

test.each(['size', 'resized', 'rightsizing', 'prize', 'senior', 'priority', 'interior', 'error'])(
  '%s is spelled so on both sides of the sea',
  (word) => {
    expect(wordsOf(word)).toEqual([word]);
  },
);

test.each([
  ['how do I avoid losing a message', ['avoid', 'losing', 'message']],
  ["what's the difference between CQRS and event sourcing?", ['cqrs', 'event', 'sourcing']],
  ["why don't we commit", ['commit']],
  ['DI vs DIP', ['di', 'dip']],
  ['what is it', ['what', 'is', 'it']],
  ['', []],
])('the words that carry %j', (query, words) => {
  expect(tellingWords(query)).toEqual(words);
});

test.each([
  ['commits', ['commits', 'commit']],
  ['commit', ['commit']],
  ['dip', ['dip']],
  ['p99', ['p99']],
  ['c#', ['c#']],
])('the index holds %s as %j', (word, forms) => {
  expect(formsOf(word)).toEqual(forms);
});

test('a key is the words in one line', () => {
  expect(asKey('  Dual-Write\nProblem ')).toBe('dual write problem');
});
