import { expect, test } from 'vitest';
import { isNamed, routesByTopic, sourcesOf, vouchedBySource } from '../../../src/engine/routes.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import type { Source } from '../../../src/schemas/profile.ts';
import { aTopic } from '../a-topic.ts';

const sources: Source[] = [
  { id: 'etna', name: 'ETNA', kind: 'job' },
  { id: 'kpmg', name: 'KPMG', kind: 'job' },
  { id: 'kpmg-2', name: 'KPMG', kind: 'job' },
];

const lead = (
  route: { when: string[]; use?: string[]; areas?: string[] },
  topic: ReturnType<typeof aTopic>,
  titles?: ReadonlyMap<string, string>,
) =>
  routesByTopic(
    { guide: guideSchema.parse({ routes: [{ use: ['ETNA'], ...route }] }), sources },
    [topic],
    titles,
  ).get(topic.slug);

test.each([
  ['the title', { when: ['messaging'] }, aTopic('x', { title: 'Messaging guarantees' })],
  ['an alias', { when: ['queues'] }, aTopic('x', { aliases: ['competing queue consumers'] })],
  ['another inflection', { when: ['use cases'] }, aTopic('x', { title: 'Use Case Diagram' })],
  ['another hyphen', { when: ['cloud-native'] }, aTopic('x', { title: 'Cloud native' })],
  ['the area', { when: ['area'] }, aTopic('x')],
])('a route leads to a topic by %s', (_case, route, topic) => {
  expect(lead(route, topic)).toMatchObject([{ when: route.when[0], sources: ['etna'] }]);
});

test('a route leads to a topic by the title of its area', () => {
  const topic = aTopic('x', { area: 'uml' });
  expect(lead({ when: ['modelling language'] }, topic)).toBeUndefined();
  expect(
    lead({ when: ['modelling language'] }, topic, new Map([['uml', 'Modelling Language']])),
  ).toHaveLength(1);
});

test('a route that names an area leads to each of its topics, by its first subject', () => {
  expect(lead({ when: ['AI', 'ML'], areas: ['ai-ml'] }, aTopic('x', { area: 'ai-ml' }))).toEqual([
    { when: 'AI', sources: ['etna'], specific: 0 },
  ]);
});

test('the subject that stands there is the one that is named', () => {
  expect(lead({ when: ['audio', 'music'] }, aTopic('x', { title: 'Music matching' }))).toEqual([
    { when: 'music', sources: ['etna'], specific: 1 },
  ]);
});

test('of two subjects that stand there the longer one is named', () => {
  const topic = aTopic('x', { title: 'Distributed cache invalidation' });
  expect(lead({ when: ['cache', 'cache invalidation'] }, topic)).toEqual([
    { when: 'cache invalidation', sources: ['etna'], specific: 2 },
  ]);
});

test.each([
  ['a practice term', { when: ['Terraform'] }, aTopic('x', { practice: ['Terraform modules'] })],
  ['a part of a word', { when: ['AI'] }, aTopic('x', { title: 'Maintainability' })],
  ['one word of a subject of two', { when: ['use cases'] }, aTopic('x', { title: 'Use of locks' })],
  ['an unknown source', { when: ['x'], use: ['ACME'] }, aTopic('x')],
  ['a subject without words', { when: ['…'] }, aTopic('x')],
])('%s leads nowhere', (_case, route, topic) => {
  expect(lead(route, topic)).toBeUndefined();
});

test('a name means each source of that name, in the order of the route', () => {
  const [route] = guideSchema.parse({ routes: [{ when: ['x'], use: ['KPMG', 'ETNA'] }] }).routes;
  expect(route && sourcesOf(route, sources)).toEqual(['kpmg', 'kpmg-2', 'etna']);
});

test.each([
  ['its name', 'KPMG', true],
  ['its name in another case', ' kpmg ', true],
  ['its id', 'KPMG-2', true],
  ['a part of its name', 'KP', false],
])('a source is meant by %s', (_case, name, expected) => {
  expect(isNamed({ id: 'kpmg-2', name: 'KPMG', kind: 'job' }, name)).toBe(expected);
});

test('the subjects of all routes to a source are vouched for there, as stems', () => {
  const guide = guideSchema.parse({
    routes: [
      { when: ['inference', 'model serving'], use: ['ETNA'] },
      { when: ['batches'], use: ['ETNA', 'KPMG'] },
    ],
  });
  const vouched = vouchedBySource({ guide, sources });
  expect([...(vouched.get('etna') ?? [])]).toEqual(['infer', 'model serv', 'batch']);
  expect([...(vouched.get('kpmg-2') ?? [])]).toEqual(['batch']);
});
