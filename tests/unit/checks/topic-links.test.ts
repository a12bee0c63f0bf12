import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkTopicLinks } from '../../../src/checks/topic-links.ts';
import { readLocated } from '../../../src/errors/located-document.ts';
import type { TopicFile } from '../../../src/loaders/topics.ts';
import { aTopic } from '../a-topic.ts';
import { report } from '../problems.ts';

function aFile(id: string, links: { requires?: string[]; related?: string[] } = {}): TopicFile {
  const [area = '', slug = ''] = id.split('/');
  const folder = `src/content/docs/${id}`;
  return {
    topic: aTopic(slug, { area, ...links }),
    folder,
    page: '',
    body: '',
    bodyLine: 1,
    card: readLocated(stringify(links), `${folder}/card.yaml`),
  };
}

const check = (...files: TopicFile[]) =>
  report(
    checkTopicLinks(
      files,
      files.map(({ topic }) => topic.slug),
    ),
  );

test('topics that name each other as related are no problem', () => {
  expect(
    check(aFile('a/outbox', { related: ['saga'] }), aFile('b/saga', { related: ['outbox'] })),
  ).toBe('');
});

test('a topic that does not exist is found where it is named, with the nearest', () => {
  expect(
    check(
      aFile('a/outbox', { requires: ['saga'], related: ['saga', 'sagas', 'kubernetes'] }),
      aFile('a/saga'),
    ),
  ).toMatchInlineSnapshot(`
    "src/content/docs/a/outbox/card.yaml:5:5  topic-unknown
      \`related\` names the topic "sagas", and no topic has that slug.
      Did you mean "saga"?

    src/content/docs/a/outbox/card.yaml:6:5  topic-unknown
      \`related\` names the topic "kubernetes", and no topic has that slug.
      Write the topic first, or take the name out."
  `);
});

test('a topic that could not be read may still be named', () => {
  expect(
    checkTopicLinks([aFile('a/outbox', { related: ['broken'] })], ['outbox', 'broken']),
  ).toEqual([]);
});

test('one slug in two areas is reported at the second', () => {
  expect(check(aFile('a/outbox'), aFile('b/outbox'))).toMatchInlineSnapshot(`
    "src/content/docs/b/outbox/index.mdx:1  topic-duplicate
      The slug "outbox" is also the folder src/content/docs/a/outbox; a slug is unique over all areas.
      Rename one of the two folders."
  `);
});

test('a circle is reported once, with its way round', () => {
  expect(
    check(
      aFile('a/start', { requires: ['one'] }),
      aFile('a/one', { requires: ['two'] }),
      aFile('a/two', { requires: ['three'] }),
      aFile('a/three', { requires: ['one'] }),
    ),
  ).toMatchInlineSnapshot(`
    "src/content/docs/a/one/card.yaml:1:1  requires-cycle
      These topics require each other in a circle: one → two → three → one.
      Move one of them from \`requires\` to \`related\`."
  `);
});

test('a topic that requires itself is a circle', () => {
  expect(check(aFile('a/outbox', { requires: ['outbox'] }))).toContain('outbox → outbox');
});

test('two ways to one topic are no circle', () => {
  expect(
    check(
      aFile('a/top', { requires: ['left', 'right'] }),
      aFile('a/left', { requires: ['base'] }),
      aFile('a/right', { requires: ['base'] }),
      aFile('a/base'),
    ),
  ).toBe('');
});
