import { z } from 'zod';
import { slugSchema } from './slug.ts';
import { prose } from './words.ts';

const sentence = prose({ max: 60 });
const alias = z.string().trim().min(1).max(80);

/** How hard a question is, from the one that opens an interview to the one that decides it. */
const questionLevels = ['warm-up', 'core', 'senior'] as const;

const stepSchema = z.strictObject({
  /** What happens, as one action by one named participant. */
  what: sentence,
  /** Why it has to happen, or has to happen here. */
  why: sentence,
});

const questionSchema = z.strictObject({
  /** The question as an interviewer would say it. */
  ask: prose({ max: 50 }),
  /** The answer, 40 to 120 words. */
  answer: prose({ min: 40, max: 120 }),
  /** warm-up, core or senior. */
  level: z.enum(questionLevels),
  /** What comes next when the answer was good, each with a short answer. */
  follow_ups: z
    .array(z.strictObject({ ask: prose({ max: 50 }), answer: prose({ max: 70 }) }))
    .default([]),
});

const sourceSchema = z.strictObject({
  /** Title of the paper, chapter, page or specification. */
  title: z.string().trim().min(1),
  /** Author or publisher. */
  by: z.string().trim().min(1),
  /** Year of publication or of the last revision. */
  year: z.number().int().min(1900).max(2100),
  /** Where it can be read. */
  url: z.url({ protocol: /^https$/ }),
  /** The claim on the page that this source carries. */
  supports: sentence,
});

/** What is said aloud about a topic: the one source of the page's boxes, the lecture answer and the printed sheet. */
export const cardSchema = z.strictObject({
  /** One sentence, at most 40 words, that can be said aloud and does not use the term to define itself. */
  definition: prose({ min: 6, max: 40 }),
  /** What people call it, also wrongly: long form, abbreviation, the name of the problem, common misspellings. */
  aliases: z.array(alias).min(1),
  /** Tools, APIs and phrases whose mention in a CV means that the person practised it. */
  practice: z.array(alias).default([]),
  /** Spoken answers: `short` takes 30 seconds (60 to 90 words), `long` two minutes (220 to 300 words). */
  say: z.strictObject({
    short: prose({ min: 60, max: 90 }),
    long: prose({ min: 220, max: 300 }),
  }),
  /** Four to eight numbered steps, each what happens and why. */
  steps: z.array(stepSchema).min(4).max(8),
  /** The constraints that any answer must meet, in tension with one another. */
  forces: z.array(sentence).min(2),
  /** Concrete conditions under which it pays, at least two. */
  use_when: z.array(sentence).min(2),
  /** Concrete conditions under which it does not, at least two. */
  avoid_when: z.array(sentence).min(2),
  /** What is gained, paired with what it costs. */
  trade_offs: z.array(z.strictObject({ gain: sentence, cost: sentence })).min(2),
  /** At least three: the symptom in production, its cause, and the fix or guard. */
  failure_modes: z
    .array(z.strictObject({ symptom: sentence, cause: sentence, fix: sentence }))
    .min(3),
  /** What is often said, and what is true with the reason. */
  misconceptions: z.array(z.strictObject({ said: sentence, truth: prose({ max: 80 }) })).min(1),
  /** At least five questions, at least two of them senior. */
  questions: z
    .array(questionSchema)
    .min(5)
    .refine((questions) => questions.filter((q) => q.level === 'senior').length >= 2, {
      message: 'at least two questions of level "senior"',
    }),
  /** Rows against the nearest alternatives: the other's name (a slug of the guide where it has one) and when each wins. */
  compare: z
    .array(
      z.strictObject({
        with: z.string().trim().min(1),
        difference: sentence,
        choose_this: sentence,
        choose_other: sentence,
      }),
    )
    .default([]),
  /** Slugs of the topics to read before this one. */
  requires: z.array(slugSchema).default([]),
  /** Slugs of the topics beside this one. */
  related: z.array(slugSchema).default([]),
  /** At most two openings that help any reader connect the topic to work of their own; they end in "…". */
  prompts: z
    .array(prose({ max: 40 }))
    .max(2)
    .default([]),
  /** At least three sources, primary where one exists. */
  sources: z.array(sourceSchema).min(3),
  /** The versions that the page was checked against, and the day. */
  verified: z.strictObject({
    on: z.iso.date(),
    versions: z.array(z.string().trim().min(1)).min(1),
  }),
});

export type Card = z.output<typeof cardSchema>;
export type CardInput = z.input<typeof cardSchema>;
export type Question = Card['questions'][number];
