import type { Evidence, Source } from '../schemas/profile.ts';
import type { Site } from './site.ts';

/** A source with its statements, and the topics that quote each of them. */
export type SourceWithEvidence = {
  source: Source;
  statements: { evidence: Evidence; topics: { href: string; title: string }[] }[];
};

/** The public part of a profile, source by source in the order of the resume. */
export function evidenceBySource(site: Site): SourceWithEvidence[] {
  const topicsOf = topicsByEvidence(site);
  return site.profile.sources
    .map((source) => ({
      source,
      statements: site.profile.evidence
        .filter((item) => item.source === source.id)
        .map((evidence) => ({ evidence, topics: topicsOf.get(evidence.id) ?? [] })),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** The topics that quote a statement, by its id. */
export function topicsByEvidence(site: Site): Map<string, { href: string; title: string }[]> {
  const topicsOf = new Map<string, { href: string; title: string }[]>();
  for (const { id, slug, title } of site.topics) {
    for (const { evidence } of site.relation(slug).support) {
      topicsOf.set(evidence, [...(topicsOf.get(evidence) ?? []), { href: `/${id}/`, title }]);
    }
  }
  return topicsOf;
}
