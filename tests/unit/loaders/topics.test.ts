import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readTopic, readTopics, topicFolders } from '../../../src/loaders/topics.ts';
import { aCard } from '../a-card.ts';
import { complaintOf, report } from '../problems.ts';
import { aFolder } from '../folder.ts';

const PAGE = '---\ntitle: Transactional Outbox\n---\n\n## The problem\n\nTwo writes.\n';
const CARD = stringify(aCard(), { lineWidth: 0 });
const at = (path: string) => `src/content/docs/${path}`;

test('a topic is its page and its card, with the place of both', () => {
  const root = aFolder({
    [at('patterns/outbox/index.mdx')]: PAGE,
    [at('patterns/outbox/card.yaml')]: CARD,
  });
  const file = readTopic(root, 'patterns/outbox');
  expect(file.topic).toMatchObject({
    id: 'patterns/outbox',
    area: 'patterns',
    slug: 'outbox',
    title: 'Transactional Outbox',
    card: { aliases: ['some alias'], related: [] },
  });
  expect(file).toMatchObject({
    folder: 'src/content/docs/patterns/outbox',
    page: PAGE,
    body: '\n## The problem\n\nTwo writes.\n',
    bodyLine: 4,
  });
  expect(file.card.placeOf(['aliases'])).toMatchObject({
    file: at('patterns/outbox/card.yaml'),
    line: 2,
  });
});

test('folders two levels down with a page or a card are topics, sorted by path', () => {
  const root = aFolder({
    [at('b/two/index.mdx')]: PAGE,
    [at('a/two/card.yaml')]: CARD,
    [at('a/one/index.mdx')]: PAGE,
    [at('a/one/deeper/index.mdx')]: PAGE,
    [at('a/empty/notes.txt')]: '',
    [at('a/.hidden/index.mdx')]: PAGE,
    [at('a/index.mdx')]: PAGE,
    [at('Directory.Build.props')]: '',
  });
  expect(topicFolders(root)).toEqual(['a/one', 'a/two', 'b/two']);
});

test('a faulty topic does not hide the others, and its faults come together', () => {
  const root = aFolder({
    [at('a/good/index.mdx')]: PAGE,
    [at('a/good/card.yaml')]: CARD,
    [at('a/bad/index.mdx')]: '---\ntitle: Bad\ndescription: x\n---\n',
    [at('a/bad/card.yaml')]: CARD.replace(/definition: .*/, 'definition: Too short.'),
    [at('a/half/index.mdx')]: PAGE,
  });
  const { files, problems } = readTopics(root);
  expect(files.map(({ topic }) => topic.id)).toEqual(['a/good']);
  expect(report(problems)).toMatchInlineSnapshot(`
    "src/content/docs/a/bad/index.mdx:3:1  field-unknown
      \`description\` is not a field here; allowed are "title".
      Remove it or rename it.

    src/content/docs/a/bad/card.yaml:1:1  text-too-short
      \`definition\` has 2 words; it should have 6 to 40.
      Add 4 words that say something.

    src/content/docs/a/half/card.yaml:1  file-missing
      card.yaml is missing: a topic needs its card
      Create card.yaml."
  `);
});

test('a topic without a page is refused', () => {
  const root = aFolder({ [at('a/half/card.yaml')]: CARD });
  expect(complaintOf(() => readTopic(root, 'a/half'))).toMatchInlineSnapshot(`
    "src/content/docs/a/half/index.mdx:1  file-missing
      index.mdx is missing: a topic needs its page
      Create index.mdx."
  `);
});
