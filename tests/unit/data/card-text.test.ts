import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plain, runsOf } from '../../../src/data/card-text.ts';

test('code stands between backticks, all else is words', () => {
  expect(runsOf('Call `Send` and `Commit`.')).toEqual([
    { kind: 'words', text: 'Call ' },
    { kind: 'code', text: 'Send' },
    { kind: 'words', text: ' and ' },
    { kind: 'code', text: 'Commit' },
    { kind: 'words', text: '.' },
  ]);
});

test.each([
  ['an unpaired backtick', 'a ` b'],
  ['two backticks with nothing between', 'a `` b'],
  ['other markup', '**a** <b>_c_</b> {d}'],
])('%s stays as it is', (_case, text) => {
  expect(runsOf(text)).toEqual([{ kind: 'words', text }]);
});

test('an empty text has no runs', () => {
  expect(runsOf('')).toEqual([]);
});

test('the plain text is without the backticks', () => {
  expect(plain('`Send`, then `Commit`')).toBe('Send, then Commit');
});

test('nothing but paired backticks is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('`', 'a', ' ', '<', '\n')), (letters) => {
      const text = letters.join('');
      const written = runsOf(text).map((run) =>
        run.kind === 'code' ? `\`${run.text}\`` : run.text,
      );
      expect(written.join('')).toBe(text);
    }),
  );
});
