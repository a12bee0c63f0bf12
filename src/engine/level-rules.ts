import type { EvidenceKind } from '../schemas/profile.ts';
import type { Level } from '../schemas/relation.ts';

/** Which level a statement of each kind can carry. */
export const levelOfKind: Record<EvidenceKind, Extract<Level, 'used' | 'claimed' | 'studied'>> = {
  story: 'used',
  job: 'used',
  project: 'used',
  education: 'studied',
  skill: 'claimed',
  headline: 'claimed',
};

/** What one mention of a topic's own name says for it, before the name's rarity is counted. */
export const NAME_WEIGHT = 1;

/** What one mention of a practice term says: a tool or an API may be used for other ends. */
export const PRACTICE_WEIGHT = 0.8;

/**
 * Occurrences in the 51 million words of film and television dialogue of SUBTLEX-US (Brysbaert and New, 2009) from
 * which a word counts as everyday English: "state" has 5500, "aggregate" 10, "outbox" 3, "async" none.
 */
export const EVERYDAY = 10;

/** Below this an everyday word is seldom said outside a field: "saga" has 40, "replication" 11; "batch" has 212. */
export const SELDOM = 100;

/** From here on even two of them together are ordinary speech: "use" has 17,500, "case" 14,400; "circuit" has 340. */
export const VERY_COMMON = 1000;

/** What an everyday word keeps of its weight where nothing technical stands beside it. */
export const ALONE_SHARE = 0.2;

/** What it keeps beside a firm term of another topic of its area: alone not enough for evidence. */
export const AREA_SHARE = 0.35;

/** What it keeps beside a firm term of a topic that is related or required: a name is evidence then. */
export const NEAR_SHARE = 0.6;

/** What a phrase of very common words keeps without company ("use cases"): evidence, and no strong one. */
export const LOOSE_SHARE = 0.6;

/** How many words may stand between the two of a term that is told apart: "incremental data loads". */
export const MOST_BETWEEN = 2;

/** What a term of two words keeps when they stand apart or turned round within a clause. */
export const APART_SHARE = 0.7;

/** The same for two everyday words, which meet by chance: alone not enough for evidence. */
export const COMMON_APART_SHARE = 0.35;

/** A term of less weight names a family of topics ("GoF patterns"), and alone none of them. */
export const FAMILY_WEIGHT = 0.3;

/** From this lead of the best score of a lower level on, that level is the honest one. */
export const STEP_DOWN = 0.35;

/**
 * The least score that makes a statement evidence for a topic. Half means: a name of the topic, or a practice term that
 * at most two topics share; a practice term that three or more share needs a second term beside it.
 */
export const DIRECT_THRESHOLD = 0.5;

/** The least score for a required topic, or a related one of the same area, to lead to a topic. */
export const NEIGHBOUR_THRESHOLD = 0.5;

/** The same across areas: the neighbour's name or two of its practice terms; a load test alone leads to no outbox. */
export const FAR_NEIGHBOUR_THRESHOLD = 0.9;

/** What a neighbour's evidence keeps of its score: near, and never as good as the thing itself. */
export const NEIGHBOUR_DISCOUNT = 0.5;

/** What a route of the profile adds to evidence of the sources it names. */
export const ROUTE_RAISE = 0.15;

/** What a kind of statement adds when the best quotes are chosen: a told story says more than a bullet. */
export const kindRaise: Record<EvidenceKind, number> = {
  story: 0.1,
  job: 0.05,
  project: 0.05,
  education: 0,
  skill: 0,
  headline: 0,
};

/** What a sentence adds that tells of a failure, its cause, its repair or what was learnt, for the topics it names. */
export const LESSON_RAISE = 0.1;

/** What each quote already taken from a source costs the next one from there, so that sources vary. */
export const VARIETY_COST = 0.2;

/** A statement with fewer words is a keyword rather than a sentence. */
export const SENTENCE_WORDS = 4;

/** What a bare keyword costs: "RabbitMQ" says less than what was done with it. */
export const BARE_COST = 0.15;

/** A callout quotes at most this many statements. */
export const MOST_QUOTES = 3;

/** From this share of common words on, two statements are one told twice. */
export const SAME_STATEMENT = 0.6;
