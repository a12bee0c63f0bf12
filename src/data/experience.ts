import type { Level } from '../schemas/relation.ts';
import type { Site } from './site.ts';
import { levelWords, periodInWords } from './words.ts';

/** A relation as a page, a sheet or an answer shows it. */
export type Experience = {
  level: Level;
  name: string;
  meaning: string;
  quotes: Quote[];
  /** Clauses that follow "because". */
  why: string[];
  /** What leads here, for `adjacent`. */
  via?: string;
  /** The person's own words for this topic. */
  note?: string;
};

export type Quote = {
  id: string;
  text: string;
  source: string;
  role?: string;
  period: string;
  href: string;
  /** The story that tells it, where it stands in one. */
  story?: { href: string; title: string };
  file: string;
  line: number;
};

/** The reader's own experience with a topic, with quotes word for word. */
export function experienceOf(site: Site, slug: string): Experience {
  const relation = site.relation(slug);
  const { name, meaning } = levelWords[relation.level];
  const quotes = relation.support.flatMap(({ evidence }) => {
    const found = site.evidence(evidence);
    const source = found && site.source(found.source);
    if (!found || !source) return [];
    const { id, text, file, line, period } = found;
    return {
      id,
      text,
      source: source.name,
      ...(source.role !== undefined && source.kind !== 'headline' && { role: source.role }),
      period: periodInWords(period ?? source.period),
      href: `/profile/#${id}`,
      ...(found.story !== undefined && { story: storyLink(site, found.story) }),
      file,
      line,
    };
  });
  const via = viaOf(site, relation);
  const note = site.profile.guide.notes[slug];
  return {
    level: relation.level,
    name,
    meaning,
    quotes,
    why: relation.why,
    ...(via && { via }),
    ...(note && { note }),
  };
}

function viaOf(site: Site, relation: ReturnType<Site['relation']>): string | undefined {
  if (relation.level !== 'adjacent') return undefined;
  if (relation.via.kind === 'route') return relation.via.when;
  return site.topic(relation.via.topic)?.title ?? relation.via.topic;
}

function storyLink({ profile }: Site, slug: string): { href: string; title: string } {
  const story = profile.stories.find((known) => known.slug === slug);
  return { href: `/stories/${slug}/`, title: story?.frontmatter.title ?? slug };
}
