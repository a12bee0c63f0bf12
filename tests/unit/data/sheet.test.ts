import { expect, test } from 'vitest';
import { hardestQuestions, topicSheet } from '../../../src/data/sheet.ts';
import type { Site } from '../../../src/data/site.ts';
import type { Question } from '../../../src/schemas/card.ts';
import { aProfile, evidence } from '../a-profile.ts';
import { aTopic } from '../a-topic.ts';

const question = (ask: string, level: Question['level']): Question => ({
  ask,
  level,
  answer: 'Because.',
  follow_ups: [],
});

test('the three hardest questions are chosen, hardest first, in the order of the card', () => {
  const questions = [
    question('w', 'warm-up'),
    question('c1', 'core'),
    question('s1', 'senior'),
    question('c2', 'core'),
    question('s2', 'senior'),
  ];
  expect(hardestQuestions(questions).map(({ ask }) => ask)).toEqual(['s1', 's2', 'c1']);
});

test('fewer than three questions are all chosen', () => {
  expect(hardestQuestions([question('w', 'warm-up')])).toHaveLength(1);
});

test('a sheet names its area and quotes the experience', () => {
  const profile = aProfile([evidence('e', 'Built it.', { period: { start: '2024-09' } })]);
  const topic = { ...aTopic('outbox', { area: 'patterns' }), placed: [], results: {} };
  const site: Site = {
    profile,
    areas: [{ slug: 'patterns', title: 'Patterns', summary: 'About it.', core: true }],
    topics: [topic],
    inArea: () => [topic],
    topic: () => topic,
    topicById: () => topic,
    relation: (slug) => ({
      topic: slug,
      level: 'used',
      support: [{ evidence: 'e', score: 1, terms: ['it'] }],
      why: ['it names it'],
    }),
    evidence: (id) => profile.evidence.find((known) => known.id === id),
    source: (id) => profile.sources.find((known) => known.id === id),
  };
  const sheet = topicSheet(site, topic);
  expect(sheet.area).toBe('Patterns');
  expect(sheet.experience).toMatchObject({
    level: 'used',
    name: 'You did this',
    quotes: [{ id: 'e', text: 'Built it.', source: 'acme', period: 'September 2024 to present' }],
  });
  expect(topicSheet({ ...site, areas: [] }, topic).area).toBe('patterns');
});
