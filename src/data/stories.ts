import type { Evidence, Story } from '../schemas/profile.ts';
import { topicsByEvidence } from './evidence-links.ts';
import type { Site } from './site.ts';
import { periodInWords } from './words.ts';

/** A story as a list shows it. */
export type StoryCard = {
  slug: string;
  title: string;
  /** Organisation or project, role and period, as far as they are told. */
  where: string;
  story: Story;
};

/** A story with its statements in place and the topics that quote them. */
export type StoryView = StoryCard & {
  sections: { heading: string; slug: string; statements: Evidence[] }[];
  topics: { href: string; title: string }[];
};

/** Stories with dates first, latest beginning first; those without follow by title. */
export function storyCards({ profile }: Site): StoryCard[] {
  return profile.stories.map(cardOf).toSorted(byBeginning);
}

/** Everything that a story's page shows. */
export function storyView(site: Site, story: Story): StoryView {
  const topics = topicsByEvidence(site);
  const told = story.sections.flatMap(({ evidence }) => evidence);
  const byHref = new Map(
    told.flatMap((id) => topics.get(id) ?? []).map((link) => [link.href, link]),
  );
  return {
    ...cardOf(story),
    sections: story.sections.map(({ heading, evidence }, index) => ({
      heading,
      slug: `section-${index + 1}`,
      statements: evidence.flatMap((id) => site.evidence(id) ?? []),
    })),
    topics: [...byHref.values()],
  };
}

function cardOf(story: Story): StoryCard {
  const { title, organisation, project, role, period } = story.frontmatter;
  const where = [organisation ?? project, role, periodInWords(period)].filter(Boolean).join(', ');
  return { slug: story.slug, title, where, story };
}

function byBeginning(a: StoryCard, b: StoryCard): number {
  const [x, y] = [a, b].map(({ story }) => story.frontmatter.period?.start ?? '');
  if (x !== y) return (x ?? '') < (y ?? '') ? 1 : -1;
  return a.title < b.title ? -1 : 1;
}
