import { expect, test } from 'vitest';
import { spokenAliases } from '../../../src/data/aliases.ts';

test.each([
  ['a misspelling of the title', 'Aggregate', ['agregate'], []],
  ['the title in another case', 'Outbox', ['outbox', 'OUTBOX'], []],
  ['a misspelling of an alias', 'Outbox', ['dual write', 'duel write'], ['dual write']],
  ['a name of its own', 'Outbox', ['dual write', 'message relay'], ['dual write', 'message relay']],
  ['short names that differ by one letter', 'DI', ['DIP', 'IoC'], ['DIP', 'IoC']],
  ['no alias at all', 'Outbox', [], []],
])('%s', (_case, title, aliases, spoken) => {
  expect(spokenAliases(title, aliases)).toEqual(spoken);
});
