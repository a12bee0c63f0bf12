import MiniSearch from 'minisearch';
import type { Answer } from '../schemas/answer.ts';
import { asKey, formsOf, tellingWords, wordsOf } from './answer-words.ts';

export type AnswerIndex = {
  /**
   * The best answers to a query, best first: a topic of exactly that name, then topics of which a name begins so, then
   * what comes near in all that a card says. Empty for a query without words.
   */
  find(query: string, most?: number): Answer[];
};

/** How much a hit in each field counts; names count most because a lecture names things. */
const BOOST = {
  title: 8,
  aliases: 7,
  practice: 3,
  definition: 3,
  questions: 2,
  failures: 2,
  steps: 1.5,
  quote: 0.5,
};

const SCORE_OF_EXACT_NAME = 1e6;
const SCORE_OF_BEGUN_NAME = 1e3;

/** Builds the index; about 20 ms for 160 topics. */
export function buildAnswerIndex(answers: readonly Answer[]): AnswerIndex {
  const search = new MiniSearch<Document>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) =>
      field === undefined ? tellingWords(text) : indexedWords(text, field),
    processTerm: (term) => formsOf(term),
    searchOptions: {
      boost: BOOST,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.3 },
      combineWith: 'OR',
      processTerm: (term) => formsOf(term),
    },
  });
  search.addAll(answers.map(toDocument));
  const names = answers.map((answer) => namesOf(answer));

  return {
    find(query, most = 8) {
      const key = asKey(query);
      if (key === '') return [];
      const telling = tellingWords(query).join(' ');
      const scores = new Map<number, number>();
      for (const { id, score } of search.search(query)) scores.set(id as number, score);
      for (const [id, own] of names.entries()) {
        const bonus = Math.max(nameBonus(own, key), nameBonus(own, telling));
        if (bonus > 0) scores.set(id, (scores.get(id) ?? 0) + bonus);
      }
      return [...scores]
        .toSorted(([a, x], [b, y]) => y - x || a - b)
        .slice(0, most)
        .flatMap(([id]) => answers[id] ?? []);
    },
  };
}

type Document = Record<keyof typeof BOOST, string> & { id: number };

function toDocument(answer: Answer, id: number): Document {
  return {
    id,
    title: answer.title,
    aliases: answer.aliases.join('\n'),
    practice: answer.practice.join('\n'),
    definition: answer.definition,
    questions: answer.questions.join('\n'),
    failures: answer.failures.join('\n'),
    steps: answer.steps.join('\n'),
    quote: answer.experience.quote?.text ?? '',
  };
}

/** Names are also indexed joined, so that "eventsourcing" finds "event sourcing". */
function indexedWords(text: string, field: string): string[] {
  if (field !== 'title' && field !== 'aliases') return wordsOf(text);
  return text.split('\n').flatMap((name) => {
    const words = wordsOf(name);
    return words.length > 1 && words.length < 4 ? [...words, words.join('')] : words;
  });
}

function namesOf({ title, slug, aliases }: Answer): string[] {
  return [title, slug.replaceAll('-', ' '), ...aliases].map(asKey);
}

function nameBonus(names: readonly string[], key: string): number {
  const joined = key.replaceAll(' ', '');
  if (names.some((name) => name === key || name.replaceAll(' ', '') === joined)) {
    return SCORE_OF_EXACT_NAME;
  }
  return names.some((name) => name.startsWith(key)) ? SCORE_OF_BEGUN_NAME : 0;
}
