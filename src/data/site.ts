import { getCollection, getEntry } from 'astro:content';
import { inLearningOrder } from '../engine/learning-order.ts';
import { relate } from '../engine/relate.ts';
import type { FocusedArea } from '../engine/focus.ts';
import type { Evidence, Profile, Source } from '../schemas/profile.ts';
import type { Relation } from '../schemas/relation.ts';
import type { ShelvedTopic } from '../schemas/topic.ts';

/** Everything that a page may ask for, read and computed once for the whole build. */
export type Site = {
  profile: Profile;
  areas: FocusedArea[];
  /** In the order of the guide: by area, then in learning order. */
  topics: ShelvedTopic[];
  inArea(area: string): ShelvedTopic[];
  topic(slug: string): ShelvedTopic | undefined;
  topicById(id: string): ShelvedTopic | undefined;
  relation(slug: string): Relation;
  evidence(id: string): Evidence | undefined;
  source(id: string): Source | undefined;
};

let site: Promise<Site> | undefined;

/** The one instance; while developing it is built anew for each request, because files change. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  site ??= readSite();
  return site;
}

async function readSite(): Promise<Site> {
  const entry = await getEntry('profile', 'active');
  if (!entry) throw new Error('the collection `profile` has no entry `active`');
  const { profile, areas } = entry.data;
  const shelf = (await getCollection('topics')).map(({ data }) => data);
  const byArea = new Map(
    areas.map(({ slug }) => [slug, inLearningOrder(shelf.filter((topic) => topic.area === slug))]),
  );
  const topics = [...byArea.values()].flat();
  const areaTitles = new Map(areas.map(({ slug, title }) => [slug, title]));
  const relations = new Map(
    relate(profile, topics, { areaTitles }).map((relation) => [relation.topic, relation]),
  );
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const evidence = new Map(profile.evidence.map((item) => [item.id, item]));
  const sources = new Map(profile.sources.map((item) => [item.id, item]));
  return {
    profile,
    areas,
    topics,
    inArea: (area) => byArea.get(area) ?? [],
    topic: (slug) => bySlug.get(slug),
    topicById: (id) => byId.get(id),
    relation: (slug) => relations.get(slug) ?? { topic: slug, level: 'none', support: [], why: [] },
    evidence: (id) => evidence.get(id),
    source: (id) => sources.get(id),
  };
}
