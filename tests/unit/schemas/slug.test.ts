import { expect, test } from 'vitest';
import { slugSchema } from '../../../src/schemas/slug.ts';

test.each(['outbox', 'async-await', '2pc', 'n-1'])('%s is a slug', (text) => {
  expect(slugSchema.safeParse(text).success).toBe(true);
});

test.each([
  ['a capital', 'Outbox'],
  ['a space', 'out box'],
  ['two hyphens', 'out--box'],
  ['a hyphen at the end', 'outbox-'],
  ['a path', '../outbox'],
  ['a dot', 'out.box'],
  ['a letter outside ASCII', 'naïve'],
  ['nothing', ''],
  ['a line break at the end', 'outbox\n'],
])('%s makes no slug', (_case, text) => {
  expect(slugSchema.safeParse(text).success).toBe(false);
});
