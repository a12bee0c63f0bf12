import type { Card } from '../schemas/card.ts';
import type { Level, Relation } from '../schemas/relation.ts';
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
  bridge?: Bridge;
  /** The person's own words for this topic. */
  note?: string;
};

/** What leads from the person's work to a topic that it does not name. */
type Bridge =
  | { kind: 'topic'; title: string; href: string; carriesOver: CarriedOver }
  | { kind: 'route'; when: string; source: string; href: string };

/** What two cards say about a pair of topics: a row that compares them, or else what each of them is. */
type CarriedOver =
  | { kind: 'compared'; difference: string; choices: { title: string; when: string }[] }
  | { kind: 'defined'; definitions: { title: string; definition: string }[] };

type Quote = {
  id: string;
  text: string;
  source: string;
  /** The source as a reader is told it: a group of skills is called one. */
  label: string;
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
      label: source.kind === 'skill' ? `Skills: ${source.name}` : source.name,
      ...(source.role !== undefined && source.kind !== 'headline' && { role: source.role }),
      period: periodInWords(period ?? source.period),
      href: `/profile/#${id}`,
      ...(found.story !== undefined && { story: storyLink(site, found.story) }),
      file,
      line,
    };
  });
  const bridge = bridgeOf(site, relation);
  const note = site.profile.guide.notes[slug];
  return {
    level: relation.level,
    name,
    meaning,
    quotes,
    why: relation.why,
    ...(bridge && { bridge }),
    ...(note && { note }),
  };
}

function bridgeOf(site: Site, relation: Relation): Bridge | undefined {
  if (relation.level !== 'adjacent') return undefined;
  if (relation.via.kind === 'route') {
    const { when, source } = relation.via;
    const name = site.source(source)?.name ?? source;
    return { kind: 'route', when, source: name, href: `/profile/#source-${source}` };
  }
  const topic = site.topic(relation.topic);
  const known = site.topic(relation.via.topic);
  if (!topic || !known) return undefined;
  return {
    kind: 'topic',
    title: known.title,
    href: `/${known.id}/`,
    carriesOver: carriedOver(known, topic),
  };
}

/** Only what the cards say: the row of either that names the other, or the two definitions. */
function carriedOver(known: NamedCard, topic: NamedCard): CarriedOver {
  for (const [one, other] of [
    [topic, known],
    [known, topic],
  ] as const) {
    const row = one.card.compare.find((row) => row.with === other.slug);
    if (!row) continue;
    return {
      kind: 'compared',
      difference: row.difference,
      choices: [
        { title: one.title, when: row.choose_this },
        { title: other.title, when: row.choose_other },
      ],
    };
  }
  return {
    kind: 'defined',
    definitions: [known, topic].map(({ title, card }) => ({ title, definition: card.definition })),
  };
}

type NamedCard = { slug: string; title: string; card: Pick<Card, 'compare' | 'definition'> };

function storyLink({ profile }: Site, slug: string): { href: string; title: string } {
  const story = profile.stories.find((known) => known.slug === slug);
  return { href: `/stories/${slug}/`, title: story?.frontmatter.title ?? slug };
}
