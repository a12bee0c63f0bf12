import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/loaders/sentences.ts';

test.each([
  [
    'two sentences',
    'Built the outbox relay. It publishes every message.',
    ['Built the outbox relay.', 'It publishes every message.'],
  ],
  ['one without a full stop', 'Distributed systems', ['Distributed systems']],
  ['a dotted name', 'Built it with ASP.NET Core.', ['Built it with ASP.NET Core.']],
  [
    'a number with a point',
    'It took 2.5 seconds. Then it failed again.',
    ['It took 2.5 seconds.', 'Then it failed again.'],
  ],
  [
    'an abbreviation before a capital',
    'Used a broker, e.g. RabbitMQ, for events.',
    ['Used a broker, e.g. RabbitMQ, for events.'],
  ],
  ['a short piece first', 'Yes. It was built in two weeks.', ['Yes. It was built in two weeks.']],
  ['a short piece last', 'It was built in two weeks. Done.', ['It was built in two weeks. Done.']],
  ['a short text', 'C#', ['C#']],
  ['white space only', ' \n ', []],
  ['nothing', '', []],
  [
    'lines of a list',
    'Built the whole relay\nRan the whole broker',
    ['Built the whole relay', 'Ran the whole broker'],
  ],
])('%s', (_case, text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('a language without spaces is cut, and nothing is put in', () => {
  const text = 'これはとても長い文章なのでひとつの文です。短い。';
  expect(sentencesOf(text)).toEqual([text]);
});

test('each sentence is a part of the text, in order, and no letter is lost', () => {
  const piece = fc.constantFrom('Built it', 'e.g.', '. ', '.', '\n', ' ', '!', 'C#', '。', '"No."');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (whole) => {
      let from = 0;
      for (const sentence of sentencesOf(whole)) {
        const at = whole.indexOf(sentence, from);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(whole.slice(from, at).trim()).toBe('');
        from = at + sentence.length;
      }
      expect(whole.slice(from).trim()).toBe('');
    }),
  );
});
