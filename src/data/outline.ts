import type { ShelvedTopic } from '../schemas/topic.ts';

/** The sections that the card adds to a page, with their anchors, in the order of the page. */
const outline = {
  before: [
    { slug: 'forces', text: 'Forces', section: 'Forces' },
    { slug: 'how-it-works', text: 'How it works', section: 'Steps' },
  ],
  after: [
    { slug: 'your-experience', text: 'Relate to your experience' },
    { slug: 'when-it-fails', text: 'When it fails' },
    { slug: 'when-to-use-it', text: 'When to use it, and when not' },
    { slug: 'alternatives', text: 'Alternatives' },
    { slug: 'questions', text: 'Questions' },
    { slug: 'sources', text: 'Sources' },
  ],
} as const;

/** Sections before the author's text: those of the card that the author did not place. */
export function sectionsBefore({ placed }: ShelvedTopic) {
  return outline.before.filter(({ section }) => !placed.includes(section));
}

/** Sections after the author's text: alternatives only where the card compares. */
export function sectionsAfter({ card }: ShelvedTopic) {
  return outline.after.filter(({ slug }) => slug !== 'alternatives' || card.compare.length > 0);
}
