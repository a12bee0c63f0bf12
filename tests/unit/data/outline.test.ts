import { expect, test } from 'vitest';
import { sectionsAfter, sectionsBefore } from '../../../src/data/outline.ts';
import type { CardSection, ShelvedTopic } from '../../../src/schemas/topic.ts';
import { aTopic } from '../a-topic.ts';

const shelved = (placed: CardSection[], card = {}): ShelvedTopic => ({
  ...aTopic('outbox', card),
  placed,
  results: {},
});
const slugs = (sections: readonly { slug: string }[]) => sections.map(({ slug }) => slug);

test('what the author placed in the text does not stand before it as well', () => {
  expect(slugs(sectionsBefore(shelved([])))).toEqual(['forces', 'how-it-works']);
  expect(slugs(sectionsBefore(shelved(['Forces'])))).toEqual(['how-it-works']);
  expect(slugs(sectionsBefore(shelved(['Forces', 'Steps'])))).toEqual([]);
});

test('alternatives stand there only where the card compares', () => {
  const compare = [
    { with: 'inbox', difference: 'One.', choose_this: 'Two.', choose_other: 'Three.' },
  ];
  expect(slugs(sectionsAfter(shelved([])))).not.toContain('alternatives');
  expect(slugs(sectionsAfter(shelved([], { compare })))).toEqual([
    'your-experience',
    'when-it-fails',
    'when-to-use-it',
    'alternatives',
    'questions',
    'sources',
  ]);
});
