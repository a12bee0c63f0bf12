import { z } from 'zod';
import type { Card } from './card.ts';

/** Front matter of a topic's `index.mdx`. All else that is said about a topic stands in its card. */
export const topicFrontmatterSchema = z.strictObject({
  /** The title as the field writes it, at most 80 characters. */
  title: z.string().trim().min(1).max(80),
});

/** One topic as every room after the loaders sees it. */
export type Topic = {
  /** `<area>/<slug>`: the path of the folder and of the URL. */
  id: string;
  area: string;
  slug: string;
  title: string;
  card: Card;
  /** Words of the page as rendered: the card's and the body's prose, without code. */
  words: number;
};

/** A topic with what its page needs from its folder. */
export type ShelvedTopic = Topic & {
  /** Sections of the card that the author placed in the text; the others are placed by the layout. */
  placed: CardSection[];
  /** Results of the page's calculations by name, as they are shown. */
  results: Record<string, string>;
  /** The diagram of the steps, as SVG to inline. */
  picture?: string;
  /** The runnable sample, where the topic has one. */
  sample?: ShelvedSample;
};

/** A runnable program, its captured output, and the parts of both that a page can show. */
export type ShelvedSample = {
  source: string;
  output: string;
  regions: Record<string, { code: string; firstLine: number }>;
  sections: Record<string, string>;
};

export const cardSections = ['Forces', 'Steps'] as const;

export type CardSection = (typeof cardSections)[number];
