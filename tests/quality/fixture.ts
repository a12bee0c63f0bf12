import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readLocated } from '../../src/errors/located-document.ts';
import { parseWithFriendlyErrors } from '../../src/errors/parse.ts';
import { readAreas } from '../../src/loaders/areas.ts';
import { readProfile } from '../../src/loaders/profile.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { levels } from '../../src/schemas/relation.ts';
import { slugSchema } from '../../src/schemas/slug.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { aTopic } from '../unit/a-topic.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = 'tests/quality';

const line = z.string().trim().min(1);

const shelfSchema = z.strictObject({
  topics: z.array(
    z.strictObject({
      slug: slugSchema,
      title: line,
      aliases: z.array(line).min(1),
      practice: z.array(line).min(1),
      requires: z.array(slugSchema).default([]),
      related: z.array(slugSchema).default([]),
    }),
  ),
});

const labelSchema = z.strictObject({
  topic: slugSchema,
  profile: slugSchema,
  level: z.enum(levels),
  /** Names of sources that may be quoted: first for evidence, at all for a neighbour; none where nothing may be. */
  sources: z.array(line),
  /** Names of sources, or words, that no quote may come from. */
  not: z.array(line).default([]),
  split: z.enum(['tune', 'held']),
  because: line,
});

const strangerSchema = z.strictObject({
  text: line,
  /** Slugs of exactly the topics that the sentence is evidence for. */
  finds: z.array(slugSchema),
});

/** What a person says about one topic and one profile. */
export type Label = z.output<typeof labelSchema>;
/** A sentence of somebody else's CV, and the topics that it is evidence for. */
export type Stranger = z.output<typeof strangerSchema>;

/** The topics of the fixture, their cards reduced to what relating reads; one file an area. */
export function readShelf(): Topic[] {
  return readdirSync(join(ROOT, FOLDER, 'shelf'))
    .toSorted()
    .flatMap((file) => {
      const area = basename(file, '.yaml');
      const { topics } = readFixture(`shelf/${file}`, shelfSchema);
      return topics.map(({ slug, ...card }) => aTopic(slug, { area, ...card }));
    });
}

export function readLabels(): Label[] {
  return readFixture('labels.yaml', z.strictObject({ labels: z.array(labelSchema) })).labels;
}

export function readStrangers(): Stranger[] {
  const schema = z.strictObject({ strangers: z.array(strangerSchema) });
  return readFixture('strangers.yaml', schema).strangers;
}

/** A profile of the project, or else of the fixture. */
export function readLabelledProfile(id: string): Profile {
  const own = join(ROOT, 'profile', id);
  return readProfile(existsSync(own) ? own : join(ROOT, FOLDER, 'profile', id), id);
}

/** Area slug to title, as the site has them. */
export function readAreaTitles(): Map<string, string> {
  return new Map(readAreas(ROOT).map(({ slug, title }) => [slug, title]));
}

function readFixture<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const file = `${FOLDER}/${name}`;
  return parseWithFriendlyErrors(schema, readLocated(readFileSync(join(ROOT, file), 'utf8'), file));
}
