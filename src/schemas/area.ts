import { z } from 'zod';
import { prose } from './words.ts';
import { slugSchema } from './slug.ts';

/** One area of the guide: a folder of topics, with the name and the sentence that people see. */
const areaSchema = z.strictObject({
  /** Folder name and first part of the URL. */
  slug: slugSchema,
  /** As the field writes it. */
  title: z.string().trim().min(1).max(40),
  /** What the area is about, in one sentence. */
  summary: prose({ max: 30 }),
});

export const areasSchema = z.array(areaSchema);

export type Area = z.output<typeof areaSchema>;
