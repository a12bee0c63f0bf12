import type { Answer } from '../schemas/answer.ts';
import type { ShelvedTopic } from '../schemas/topic.ts';
import { plain } from './card-text.ts';
import { experienceOf } from './experience.ts';
import type { Site } from './site.ts';

/** What the lecture search answers, one entry a topic, in the order of the guide. */
export function answersOf(site: Site): Answer[] {
  return site.topics.map((topic) => answerOf(site, topic));
}

function answerOf(site: Site, topic: ShelvedTopic): Answer {
  const { id, slug, title, card } = topic;
  const { level, name, quotes } = experienceOf(site, slug);
  const [quote] = quotes;
  return {
    slug,
    href: `/${id}/`,
    title,
    area: site.areas.find((area) => area.slug === topic.area)?.title ?? topic.area,
    aliases: card.aliases,
    practice: card.practice,
    definition: plain(card.definition),
    steps: card.steps.map(({ what }) => plain(what)),
    questions: card.questions.map(({ ask }) => plain(ask)),
    failures: card.failure_modes.map(({ symptom }) => plain(symptom)),
    experience: {
      level,
      name,
      ...(quote && {
        quote: { id: quote.id, text: quote.text, source: quote.label, period: quote.period },
      }),
    },
  };
}
