import { z } from 'zod';
import { resumeDateSchema } from './resume.ts';

/** Front matter of a story. The body has named sections such as `## Situation`; what is not told is left out. */
export const storyFrontmatterSchema = z.looseObject({
  /** What the story is called. */
  title: z.string().trim().min(1),
  /** The project or product it is about. */
  project: z.string().trim().optional(),
  /** The employer, client or school, as the resume names it. */
  organisation: z.string().trim().optional(),
  /** The role held. */
  role: z.string().trim().optional(),
  /** When it began and ended; `end` is left out while it goes on. */
  period: z
    .strictObject({ start: resumeDateSchema.optional(), end: resumeDateSchema.optional() })
    .optional(),
});

export type StoryFrontmatter = z.output<typeof storyFrontmatterSchema>;
