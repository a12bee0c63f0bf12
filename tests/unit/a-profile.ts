import type { z } from 'zod';
import { guideSchema } from '../../src/schemas/guide.ts';
import type { Evidence, Profile, Source } from '../../src/schemas/profile.ts';
import { resumeSchema } from '../../src/schemas/resume.ts';

/** A statement of the job at Acme, unless the test says otherwise. */
export function evidence(id: string, text: string, fields: Partial<Evidence> = {}): Evidence {
  return { id, source: 'acme', kind: 'job', text, file: 'resume.yaml', line: 1, ...fields };
}

/** A profile with these statements; each source that they name is there, under its id as its name. */
export function aProfile(
  statements: readonly Evidence[],
  guide: z.input<typeof guideSchema> = {},
  sources: readonly Source[] = [],
): Profile {
  const named = new Map(sources.map((source) => [source.id, source]));
  for (const { source: id, kind } of statements) {
    if (!named.has(id)) named.set(id, { id, name: id, kind });
  }
  return {
    id: 'fixture',
    resume: resumeSchema.parse({}),
    guide: guideSchema.parse(guide),
    stories: [],
    sources: [...named.values()],
    evidence: [...statements],
  };
}
