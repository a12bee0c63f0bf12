import type { Evidence, Source } from '../schemas/profile.ts';
import { isPrivate } from '../engine/visibility.ts';
import type { Site } from './site.ts';

/** A source with its statements, and the topics that quote each of them. */
export type SourceWithEvidence = {
  source: Source;
  statements: { evidence: Evidence; topics: { href: string; title: string }[] }[];
};

/** The public part of a profile, source by source in the order of the resume. */
export function evidenceBySource(site: Site): SourceWithEvidence[] {
  const topicsOf = new Map<string, { href: string; title: string }[]>();
  for (const { id, slug, title } of site.topics) {
    for (const { evidence } of site.relation(slug).support) {
      topicsOf.set(evidence, [...(topicsOf.get(evidence) ?? []), { href: `/${id}/`, title }]);
    }
  }
  return site.profile.sources
    .map((source) => ({
      source,
      statements: site.profile.evidence
        .filter((item) => item.source === source.id && !isPrivate(site.profile.guide, item))
        .map((evidence) => ({ evidence, topics: topicsOf.get(evidence.id) ?? [] })),
    }))
    .filter(({ statements }) => statements.length > 0);
}
