import { getEntry, render } from 'astro:content';
import { rankGaps, rankStories, type Gap } from '../engine/readiness.ts';
import { readFences } from '../loaders/fences.ts';
import { levels, type Level } from '../schemas/relation.ts';
import type { ShelvedTopic } from '../schemas/topic.ts';
import { experienceOf } from './experience.ts';
import type { Site } from './site.ts';
import { storyCards } from './stories.ts';
import { levelWords, minutesToRead } from './words.ts';

/** A topic as a row of the table; `areaOrder` and `levelOrder` are what its columns are sorted by. */
export type TopicRow = {
  href: string;
  title: string;
  area: { slug: string; title: string };
  areaOrder: number;
  level: Level;
  levelName: string;
  levelOrder: number;
  /** Where the best quote comes from, with a link to it. */
  source?: { name: string; href: string };
  minutes: number;
};

/** Something to do about a gap: "Run" and "the sample", with where that is. */
export type Step = {
  verb: string;
  text: string;
  href: string;
  /** What it is to the topic, such as "required before it"; or who wrote it. */
  note?: string;
};

export type GapView = Omit<Gap, 'topic' | 'leaning'> & {
  href: string;
  title: string;
  area: string;
  levelName: string;
  /** Why it stands here, a sentence each. */
  reasons: string[];
  steps: Step[];
};

export type StoryStrengthView = {
  href: string;
  title: string;
  where: string;
  /** How many topics quote it at each level, nearest first; levels without one are left out. */
  counts: { level: Level; levelName: string; count: number }[];
  topics: { href: string; title: string; level: Level; levelName: string }[];
};

/** A gap is closed by doing one thing and reading another. */
const STEPS = 2;

/** Topics that lean on a gap are named up to so many. */
const NAMED = 3;

/** Every topic of the guide, in its order. */
export function topicRows(site: Site): TopicRow[] {
  const position = new Map(site.areas.map(({ slug }, index) => [slug, index]));
  return site.topics.map((topic) => {
    const { level, name, quotes } = experienceOf(site, topic.slug);
    const [quote] = quotes;
    return {
      href: `/${topic.id}/`,
      title: topic.title,
      area: { slug: topic.area, title: areaTitle(site, topic.area) },
      areaOrder: position.get(topic.area) ?? site.areas.length,
      level,
      levelName: name,
      levelOrder: levels.indexOf(level),
      ...(quote && { source: { name: quote.source, href: quote.href } }),
      minutes: minutesToRead(topic.words),
    };
  });
}

/** How many topics stand at each level, nearest first, with those that have none. */
export function levelCounts(site: Site): { level: Level; name: string; count: number }[] {
  const found = site.topics.map(({ slug }) => site.relation(slug).level);
  return levels.map((level) => ({
    level,
    name: levelWords[level].name,
    count: found.filter((other) => other === level).length,
  }));
}

/** The gaps to close first, each with why it stands there and what to do. */
export async function gapsToClose(site: Site): Promise<GapView[]> {
  const core = new Set(site.areas.filter((area) => area.core).map(({ slug }) => slug));
  const gaps = rankGaps(
    site.topics,
    site.topics.map(({ slug }) => site.relation(slug)),
    core,
  );
  const views = gaps.map(async (gap) => {
    const topic = site.topic(gap.topic);
    if (!topic) return [];
    const { name, meaning } = levelWords[gap.level];
    const view: GapView = {
      href: `/${topic.id}/`,
      title: topic.title,
      area: areaTitle(site, topic.area),
      core: gap.core,
      level: gap.level,
      levelName: name,
      reasons: [
        gap.level === 'none' ? 'Nothing in your profile tells of it.' : meaning,
        ...leaned(site, gap),
      ],
      steps: await stepsToClose(site, topic),
    };
    return [view];
  });
  return (await Promise.all(views)).flat();
}

/** The stories that support most topics, strongest first. */
export function strongestStories(site: Site): StoryStrengthView[] {
  const cards = storyCards(site);
  const ranked = rankStories(
    cards.map(({ slug, story }) => ({
      slug,
      evidence: story.sections.flatMap(({ evidence }) => evidence),
    })),
    site.topics.map(({ slug }) => site.relation(slug)),
  );
  return ranked.flatMap(({ story, supports }) => {
    const card = cards.find(({ slug }) => slug === story);
    if (!card) return [];
    const topics = supports.flatMap(({ topic: slug, level }) => {
      const topic = site.topic(slug);
      const levelName = levelWords[level].name;
      return topic ? [{ href: `/${topic.id}/`, title: topic.title, level, levelName }] : [];
    });
    const counts = levels
      .map((level) => ({
        level,
        levelName: levelWords[level].name,
        count: topics.filter((topic) => topic.level === level).length,
      }))
      .filter(({ count }) => count > 0);
    return [{ href: `/stories/${story}/`, title: card.title, where: card.where, counts, topics }];
  });
}

/**
 * Two steps that close a gap: the sample or the calculation, where the topic has one, and the first topic that it requires
 * or stands beside, or else the first of its sources.
 */
export async function stepsToClose(site: Site, topic: ShelvedTopic): Promise<Step[]> {
  const { sample, calculation } = await exercisesOf(topic);
  const [source] = topic.card.sources;
  const practice: Step[] = [
    ...(sample ? [{ verb: 'Run', text: 'the sample', href: sample }] : []),
    ...(calculation ? [{ verb: 'Go through', text: 'the calculation', href: calculation }] : []),
  ];
  const reading: Step[] = [
    ...readFirst(site, topic),
    ...(source
      ? [
          {
            verb: 'Read',
            text: source.title,
            href: source.url,
            note: `${source.by}, ${source.year}`,
          },
        ]
      : []),
  ];
  const [first, ...others] = [...practice.slice(0, 1), ...reading, ...practice.slice(1)];
  return first ? [first, ...others].slice(0, STEPS) : [];
}

function readFirst(site: Site, { card, slug }: ShelvedTopic): Step[] {
  const known = (slugs: readonly string[]) =>
    slugs.filter((other) => other !== slug).flatMap((other) => site.topic(other) ?? [])[0];
  const required = known(card.requires);
  const next = required ?? known(card.related);
  if (!next) return [];
  const note = required ? 'required first' : 'beside it';
  return [{ verb: 'Read', text: next.title, href: `/${next.id}/`, note }];
}

/** Addresses of the sections of a topic's page that hold the whole sample and the last calculation, where it has them. */
async function exercisesOf(
  topic: ShelvedTopic,
): Promise<{ sample?: string; calculation?: string }> {
  const page = await getEntry('docs', topic.id);
  const body = page?.body;
  if (!page || body === undefined) return {};
  const lines = body.split(/\r?\n/);
  const whole = lines.findIndex((line) => /^<Sample\s*\/>/.test(line));
  const part = lines.findIndex((line) => /^<Sample\b/.test(line));
  const sampleLine = topic.sample ? Math.max(whole, whole === -1 ? part : -1) : -1;
  const calcLine = readFences(body, 'calc').at(-1)?.line;
  if (sampleLine === -1 && calcLine === undefined) return {};
  const { headings } = await render(page);
  const section = (line: number) => {
    const titles = lines.slice(0, line).flatMap((text) => /^## (.+?)\s*$/.exec(text)?.[1] ?? []);
    const slug = headings.findLast(({ text }) => titles.includes(text))?.slug;
    return `/${topic.id}/${slug === undefined ? '' : `#${slug}`}`;
  };
  return {
    ...(sampleLine !== -1 && { sample: section(sampleLine) }),
    ...(calcLine !== undefined && { calculation: section(calcLine) }),
  };
}

/** "2 topics lean on it: A and B." */
function leaned(site: Site, { leaning }: Gap): string[] {
  if (leaning.length === 0) return [];
  const titles = leaning.slice(0, NAMED).map((slug) => site.topic(slug)?.title ?? slug);
  const more = leaning.length - titles.length;
  const named = more > 0 ? `${titles.join(', ')} and ${more} more` : enumerate(titles);
  return [
    `${leaning.length === 1 ? 'One topic leans' : `${leaning.length} topics lean`} on it: ${named}.`,
  ];
}

function enumerate(titles: readonly string[]): string {
  return titles.length < 2
    ? titles.join('')
    : `${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}`;
}

function areaTitle(site: Site, slug: string): string {
  return site.areas.find((area) => area.slug === slug)?.title ?? slug;
}
