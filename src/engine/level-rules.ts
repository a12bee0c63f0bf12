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

/**
 * The least score that makes a statement evidence for a topic. Half means: a name of the topic, or a practice term that
 * at most two topics share; a practice term that three or more share needs a second term beside it.
 */
export const DIRECT_THRESHOLD = 0.5;

/** The least score for a topic's neighbour to lead to it; a neighbour counts only where its own evidence is firm. */
export const NEIGHBOUR_THRESHOLD = 0.5;

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

/** What each quote already taken from a source costs the next one from there, so that sources vary. */
export const VARIETY_COST = 0.2;

/** A statement with fewer words is a keyword rather than a sentence. */
export const SENTENCE_WORDS = 4;

/** What a bare keyword costs: "RabbitMQ" says less than what was done with it. */
export const BARE_COST = 0.15;

/** A callout quotes at most this many statements. */
export const MOST_QUOTES = 3;
