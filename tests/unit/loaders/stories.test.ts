import { describe, expect, test } from 'vitest';
import { IdRegister } from '../../../src/loaders/slugify.ts';
import { readStory } from '../../../src/loaders/stories.ts';
import type { Source } from '../../../src/schemas/profile.ts';
import { complaintOf } from '../problems.ts';

const SOURCES: Source[] = [
  { id: 'etna', name: 'ETNA', kind: 'job', period: { start: '2024-09' } },
  { id: 'kpmg', name: 'KPMG', kind: 'job', period: { start: '2023-02', end: '2024-09' } },
  { id: 'kpmg-2', name: 'KPMG', kind: 'job', period: { start: '2021-02', end: '2023-02' } },
];

const read = (text: string, file = 'stories/tale.md') =>
  readStory(text, file, SOURCES, { sources: new IdRegister(), evidence: new IdRegister() });
const texts = (body: string) =>
  read(`---\ntitle: Tale\n---\n${body}`).evidence.map(({ text }) => text);

test('a story has its sections in order, and each statement its line', () => {
  const { story, evidence } = read(
    '---\ntitle: The outbox\norganisation: ETNA\n---\n\n## Situation\n\n- Messages were lost.\n\n## Result\n\nNothing is lost. Some messages arrive twice.\n',
    'stories/the-outbox.md',
  );
  expect(story).toMatchObject({
    slug: 'the-outbox',
    file: 'stories/the-outbox.md',
    sections: [
      { heading: 'Situation', evidence: ['the-outbox-messages-were-lost'] },
      {
        heading: 'Result',
        evidence: ['the-outbox-nothing-is-lost', 'the-outbox-some-messages-arrive-twice'],
      },
    ],
  });
  expect(evidence.map(({ line }) => line)).toEqual([8, 12, 12]);
  expect(evidence[0]).toEqual({
    id: 'the-outbox-messages-were-lost',
    source: 'etna',
    kind: 'story',
    text: 'Messages were lost.',
    file: 'stories/the-outbox.md',
    line: 8,
    story: 'the-outbox',
    period: { start: '2024-09' },
  });
});

describe('the source of a story', () => {
  const source = (head: string) => {
    const { evidence, source: own } = read(`---\ntitle: Tale\n${head}\n---\nIt happened to us.`);
    return [evidence[0]?.source, own?.name];
  };

  test.each([
    ['its organisation', 'organisation: ETNA', 'etna'],
    ['its organisation in another case', 'organisation: Etna', 'etna'],
    ['its project', 'project: ETNA', 'etna'],
    ['the job of that time', 'organisation: KPMG\nperiod: { start: "2022-01" }', 'kpmg-2'],
    ['the job that begins then', 'organisation: KPMG\nperiod: { start: "2023-02" }', 'kpmg'],
    ['the first of that name when no time is told', 'organisation: KPMG', 'kpmg'],
  ])('is %s', (_case, head, id) => {
    expect(source(head)).toEqual([id, undefined]);
  });

  test.each([
    [
      'an organisation that the resume lacks',
      'organisation: Acme\nproject: Rocket',
      'acme',
      'Acme',
    ],
    ['a project that the resume lacks', 'project: Rocket', 'rocket', 'Rocket'],
    ['nothing', 'role: Developer', 'tale', 'Tale'],
  ])('is one of its own when it names %s', (_case, head, id, name) => {
    expect(source(head)).toEqual([id, name]);
  });
});

test('a story without a period has that of its job', () => {
  const { evidence } = read('---\ntitle: Tale\norganisation: KPMG\n---\nIt happened to us.');
  expect(evidence[0]?.period).toEqual({ start: '2023-02', end: '2024-09' });
});

describe('the text of a story', () => {
  test.each([
    ['a paragraph', 'It happened to us.', ['It happened to us.']],
    ['a wrapped line', 'I implemented the\nOutbox pattern.', ['I implemented the Outbox pattern.']],
    [
      'a forced line break',
      'It happened.  \nThen it stopped.',
      ['It happened.', 'Then it stopped.'],
    ],
    [
      'a list in a list',
      '- It happened here.\n  - And it happened there.',
      ['It happened here.', 'And it happened there.'],
    ],
    ['a quotation', '> It happened to us.', ['It happened to us.']],
    ['emphasis and code', 'I **really** used `async` there.', ['I really used async there.']],
    [
      'a rule',
      'It happened here.\n\n---\n\nAnd it happened there.',
      ['It happened here.', 'And it happened there.'],
    ],
  ])('%s', (_case, body, sentences) => {
    expect(texts(body)).toEqual(sentences);
  });
});

test('what stands before the first heading is the situation', () => {
  const { story } = read('---\ntitle: Tale\n---\nIt happened to us.\n\n## Task\n\nWe had to act.');
  expect(story.sections.map(({ heading }) => heading)).toEqual(['Situation', 'Task']);
});

test('a heading with nothing below it is left out', () => {
  const { story } = read('---\ntitle: Tale\n---\n## Situation\n\n## Task\n\nWe had to act.');
  expect(story.sections.map(({ heading }) => heading)).toEqual(['Task']);
});

test('a story without a title is refused', () => {
  expect(complaintOf(() => read('---\nproject: Spred\n---\nText'))).toMatchInlineSnapshot(`
    "stories/tale.md:2:1  field-missing
      The field \`title\` is missing; it holds what the story is called.
      Add \`title\`."
  `);
});

test('a period with a field of its own is refused with its line', () => {
  expect(complaintOf(() => read('---\ntitle: Tale\nperiod:\n  from: 2024\n---\nText')))
    .toMatchInlineSnapshot(`
    "stories/tale.md:4:3  field-unknown
      \`period.from\` is not a field here; allowed are "start" and "end".
      Remove it or rename it."
  `);
});
