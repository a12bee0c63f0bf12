import { tellingWords } from './answer-words.ts';

/** A page that the full-text index found, with the passage that fits. */
export type Passage = { href: string; title: string; excerpt: string };

/** Weights measured to put a page whose name is asked for before pages that merely mention it. */
const RANKING = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSaturation: 2,
  termSimilarity: 9,
  metaWeights: { title: 5, aliases: 8, definition: 2 },
};

const INDEX = '/pagefind/pagefind.js';

let loaded: Promise<Pagefind> | undefined;

/** Loads the index once; called when the reader first searches. */
function loadFullText(): Promise<Pagefind> {
  loaded ??= import(/* @vite-ignore */ INDEX).then(async (module: unknown) => {
    const pagefind = module as Pagefind;
    await pagefind.options({ ranking: RANKING });
    await pagefind.init();
    return pagefind;
  });
  return loaded;
}

/**
 * Passages for a query. The index wants every word to match; where that finds nothing, stop words are dropped, and then
 * any one word will do, with pages ranked by how many rare words they hold.
 */
export async function findPassages(query: string, most = 5): Promise<Passage[]> {
  const pagefind = await loadFullText();
  const whole = await pagefind.search(query);
  if (whole.results.length > 0) return read(whole.results.slice(0, most));
  const words = tellingWords(query);
  const telling = await pagefind.search(words.join(' '));
  if (telling.results.length > 0) return read(telling.results.slice(0, most));
  return read((await byAnyWord(pagefind, words)).slice(0, most));
}

async function byAnyWord(pagefind: Pagefind, words: readonly string[]): Promise<Result[]> {
  const scores = new Map<string, { result: Result; score: number }>();
  for (const word of words) {
    const { results } = await pagefind.search(word);
    for (const result of results) {
      const known = scores.get(result.id)?.score ?? 0;
      scores.set(result.id, { result, score: known + 1 / (1 + results.length) });
    }
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

async function read(results: readonly Result[]): Promise<Passage[]> {
  const pages = await Promise.all(results.map((result) => result.data()));
  return pages.map(({ url, meta, plain_excerpt: excerpt }) => ({
    href: url,
    title: meta.title ?? url,
    excerpt: asWritten(excerpt),
  }));
}

/** Pagefind escapes angle brackets even in its plain excerpts; here they go in as text. */
function asWritten(excerpt: string): string {
  return excerpt.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

type Result = {
  id: string;
  data(): Promise<{ url: string; plain_excerpt: string; meta: Record<string, string> }>;
};

type Pagefind = {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
};
