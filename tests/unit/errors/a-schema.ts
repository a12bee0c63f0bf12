import { z } from 'zod';
import { readLocated } from '../../../src/errors/located-document.ts';
import { parseWithFriendlyErrors } from '../../../src/errors/parse.ts';
import { resumeDateSchema } from '../../../src/schemas/resume.ts';
import { slugSchema } from '../../../src/schemas/slug.ts';
import { prose } from '../../../src/schemas/words.ts';
import { complaintOf } from '../problems.ts';

/** A schema with one field of each kind that people fill in. */
const schema = z.strictObject({
  title: z.string(),
  definition: prose({ min: 3, max: 5 }).default('one two three'),
  level: z.enum(['warm-up', 'core', 'senior']).default('core'),
  steps: z
    .array(z.strictObject({ what: z.string(), why: z.string() }))
    .min(2)
    .max(3)
    .optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  on: z.iso.date().optional(),
  since: resumeDateSchema.optional(),
  year: z.number().int().min(1900).optional(),
  share: z.number().max(1).optional(),
  code: z.string().max(4).optional(),
  open: z.boolean().optional(),
  pins: z.record(slugSchema, z.array(z.string())).optional(),
  pair: z
    .array(z.number())
    .refine((pair) => pair[0] !== pair[1], { message: 'two different numbers' })
    .optional(),
});

/** A file read by that schema. */
export const read = (yaml: string) =>
  parseWithFriendlyErrors(schema, readLocated(yaml, 'card.yaml'));
/** What is said about a file that does not fit. */
export const complaint = (yaml: string) => complaintOf(() => read(yaml));
