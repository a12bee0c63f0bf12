import type { Level } from './relation.ts';

/** One topic as the search answers it during a lecture; read by the browser from `data/answers.json`. */
export type Answer = {
  slug: string;
  /** Path of the topic's page. */
  href: string;
  title: string;
  area: string;
  aliases: string[];
  practice: string[];
  definition: string;
  steps: string[];
  questions: string[];
  failures: string[];
  experience: {
    level: Level;
    /** The level in words. */
    name: string;
    quote?: { id: string; text: string; source: string; period: string };
  };
};
