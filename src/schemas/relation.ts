/** How near a person is to a topic, nearest first. */
export const levels = ['used', 'claimed', 'studied', 'adjacent', 'none'] as const;

export type Level = (typeof levels)[number];

/** One quote of a relation and the words of it that made the match. */
export type Support = {
  /** Id of the evidence. */
  evidence: string;
  /** From 0 to 1. */
  score: number;
  /** The topic's terms that the quote names, as the topic writes them. */
  terms: string[];
};

/** What the engine found for one topic. */
export type Relation =
  | { topic: string; level: 'used' | 'claimed' | 'studied'; support: Support[]; why: string[] }
  | { topic: string; level: 'adjacent'; support: Support[]; via: Bridge; why: string[] }
  | { topic: string; level: 'none'; support: []; why: string[] };

/** What leads from evidence to a topic that it does not name. */
type Bridge = { kind: 'topic'; topic: string } | { kind: 'route'; when: string; source: string };
