import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readLocated, type LocatedDocument } from '../errors/located-document.ts';
import { parseWithFriendlyErrors } from '../errors/parse.ts';
import { LecternError, problem, type Problem } from '../errors/problem.ts';
import { cardSchema } from '../schemas/card.ts';
import { topicFrontmatterSchema, type Topic } from '../schemas/topic.ts';
import { collectProblems } from './collect-problems.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { countTopicWords } from './page-words.ts';
import { readTextIfPresent } from './read-text.ts';

/** Where the topics are, relative to the project. */
export const TOPICS_FOLDER = 'src/content/docs';

/** A topic with what is needed to point at the places where it is written. */
export type TopicFile = {
  topic: Topic;
  /** Folder relative to the project, with forward slashes. */
  folder: string;
  /** The whole `index.mdx`, and its prose without front matter. */
  page: string;
  body: string;
  bodyLine: number;
  card: LocatedDocument;
};

/** Folders that hold a topic: two levels down, with an `index.mdx` or a `card.yaml`. Sorted by path. */
export function topicFolders(root: string): string[] {
  const base = join(root, TOPICS_FOLDER);
  return directoriesIn(base)
    .flatMap((area) => directoriesIn(join(base, area)).map((slug) => `${area}/${slug}`))
    .filter((id) => {
      const names = readdirSync(join(base, id));
      return names.includes('index.mdx') || names.includes('card.yaml');
    });
}

/**
 * Reads one topic.
 * @param id `<area>/<slug>`
 * @throws LecternError with the problems of page and card together
 */
export function readTopic(root: string, id: string): TopicFile {
  const folder = `${TOPICS_FOLDER}/${id}`;
  const [area = '', slug = ''] = id.split('/');
  const collect = collectProblems();
  const page = collect.run(() => {
    const text = required(root, `${folder}/index.mdx`, 'a topic needs its page');
    const { head, headLine, body, bodyLine } = splitFrontmatter(text);
    const place = readLocated(head, `${folder}/index.mdx`, headLine);
    return { text, body, bodyLine, ...parseWithFriendlyErrors(topicFrontmatterSchema, place) };
  });
  const card = collect.run(() => {
    const text = required(root, `${folder}/card.yaml`, 'a topic needs its card');
    const document = readLocated(text, `${folder}/card.yaml`);
    return { document, value: parseWithFriendlyErrors(cardSchema, document) };
  });
  collect.throwIfAny();
  if (!page || !card) throw new Error('a topic without problems has a page and a card');
  const words = countTopicWords(card.value, page.body);
  return {
    topic: { id, area, slug, title: page.title, card: card.value, words },
    folder,
    page: page.text,
    body: page.body,
    bodyLine: page.bodyLine,
    card: card.document,
  };
}

/** Reads every topic there is; those that could be read come back beside the problems of the others. */
export function readTopics(root: string): { files: TopicFile[]; problems: Problem[] } {
  const collect = collectProblems();
  const files = topicFolders(root).flatMap((id) => collect.run(() => readTopic(root, id)) ?? []);
  return { files, problems: collect.problems };
}

function required(root: string, file: string, need: string): string {
  const text = readTextIfPresent(join(root, file));
  if (text !== undefined) return text;
  const wanted = file.replace(/^.*\//, '');
  throw new LecternError([problem('file-missing', { wanted, need }, { file, line: 1 })]);
}

function directoriesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .toSorted();
}
