import type { Question } from '../schemas/card.ts';
import type { ShelvedTopic } from '../schemas/topic.ts';
import { experienceOf, type Experience } from './experience.ts';
import type { Site } from './site.ts';

/** One topic on paper. */
export type TopicSheet = {
  topic: ShelvedTopic;
  area: string;
  /** The three hardest questions, hardest first. */
  questions: Question[];
  experience: Experience;
};

const HARDNESS = { senior: 2, core: 1, 'warm-up': 0 } as const;
const QUESTIONS_ON_PAPER = 3;

/** What the printed sheet of a topic holds. */
export function topicSheet(site: Site, topic: ShelvedTopic): TopicSheet {
  return {
    topic,
    area: site.areas.find(({ slug }) => slug === topic.area)?.title ?? topic.area,
    questions: hardestQuestions(topic.card.questions),
    experience: experienceOf(site, topic.slug),
  };
}

/** The hardest questions; among equals the order of the card decides. */
export function hardestQuestions(questions: readonly Question[]): Question[] {
  return questions
    .toSorted((a, b) => HARDNESS[b.level] - HARDNESS[a.level])
    .slice(0, QUESTIONS_ON_PAPER);
}
