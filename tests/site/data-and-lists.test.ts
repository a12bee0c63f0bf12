import { expect, test } from 'vitest';
import { z } from 'zod';
import { attributeOf, builtFile, builtPage } from './built-pages.ts';

const topicRows = z.array(
  z.strictObject({
    area: z.string(),
    slug: z.string(),
    title: z.string(),
    definition: z.string(),
    aliases: z.array(z.string()),
    words: z.int().positive(),
  }),
);

const relationRows = z.array(
  z.strictObject({
    topic: z.string(),
    level: z.enum(['used', 'claimed', 'studied', 'adjacent', 'none']),
    evidence: z.array(
      z.strictObject({
        id: z.string(),
        source: z.string(),
        quote: z.string(),
        file: z.string(),
        line: z.int().positive(),
      }),
    ),
    why: z.array(z.string()).min(1),
  }),
);

const topics = topicRows.parse(JSON.parse(builtFile('dist', 'data/topics.json')));
const relations = relationRows.parse(JSON.parse(builtFile('dist', 'data/relations.json')));

test('topics.json has a row for each topic, in the order of the guide', () => {
  expect(topics.map(({ area, slug }) => `${area}/${slug}`)).toEqual([
    'dotnet/gate-fence',
    'dotnet/lantern-relay',
    'distributed-patterns/drift-net',
    'distributed-patterns/quorum-ledger',
    'distributed-patterns/tide-table',
  ]);
});

test('topics.json says what the card says', () => {
  expect(topics[1]).toEqual({
    area: 'dotnet',
    slug: 'lantern-relay',
    title: 'Lantern Relay',
    definition: 'A keeper passes each signal on only when Keeper<T> has seen the one before it.',
    aliases: ['lantern relay', 'lamp chain', 'lantren relay'],
    words: expect.any(Number) as number,
  });
});

test('relations.json has a row for each topic, with quotes exactly where the level has them', () => {
  expect(relations.map(({ topic, level }) => [topic, level])).toEqual([
    ['gate-fence', 'claimed'],
    ['lantern-relay', 'used'],
    ['drift-net', 'none'],
    ['quorum-ledger', 'studied'],
    ['tide-table', 'adjacent'],
  ]);
  for (const { level, evidence } of relations) {
    expect(evidence.length > 0, level).toBe(level !== 'none');
  }
});

test('a quote in relations.json comes with its file and line', () => {
  expect(relations.find(({ topic }) => topic === 'quorum-ledger')).toMatchInlineSnapshot(`
    {
      "evidence": [
        {
          "file": "resume.yaml",
          "id": "northern-institute-proved-that-a-quorum-ledger-ends",
          "line": 20,
          "quote": "Proved that a quorum ledger ends.",
          "source": "Northern Institute",
        },
      ],
      "level": "studied",
      "topic": "quorum-ledger",
      "why": [
        "it names “Quorum Ledger”",
      ],
    }
  `);
});

test('a topic page quotes what relations.json has', () => {
  for (const { topic, evidence } of relations) {
    const { area = '' } = topics.find(({ slug }) => slug === topic) ?? {};
    const page = builtPage('dist', `/${area}/${topic}/`);
    expect(page.texts('aside[data-relate] blockquote')).toEqual(evidence.map(({ quote }) => quote));
  }
});

test('the lecture page lists every topic with its definition without JavaScript, from A to Z', () => {
  const lecture = builtPage('dist', '/lecture/');
  expect(lecture.texts('.a-to-z dt')).toEqual([
    'Drift Net',
    'Gate Fence',
    'Lantern Relay',
    'Quorum Ledger',
    'Tide Table',
  ]);
  const definitions = new Map(topics.map(({ title, definition }) => [title, definition]));
  expect(lecture.texts('.a-to-z dd')).toEqual(
    lecture.texts('.a-to-z dt').map((title) => definitions.get(title)),
  );
});

test('the page of sheets leads to the sheet of every topic', () => {
  const links = builtPage('dist', '/sheets/')
    .all('main li a')
    .map((link) => attributeOf(link, 'href'));
  expect(links).toEqual(topics.map(({ slug }) => `/sheets/${slug}/`));
});

test('the profile page has every statement of the resume under its own id', () => {
  const profile = builtPage('dist', '/profile/');
  expect(profile.texts('main li[id] .text')).toEqual([
    'Keeper of Lights',
    'Ran the lantern relay on Lampworks: 3 < 5 & "never" lost a signal.',
    'Filed each bill of lading within the hour.',
    'Proved that a quorum ledger ends.',
    'Gate fence',
  ]);
});

test('the sample can be downloaded as it is', () => {
  expect(builtFile('dist', 'dotnet/lantern-relay/sample.cs')).toContain('#region naive\n');
});
