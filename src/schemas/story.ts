import { z } from 'zod';
import { resumeDateSchema } from './resume.ts';

/** Front matter of a story. The body has named sections such as `## Situation`; what is not told is left out. */
export const storyFrontmatterSchema = z.looseObject({
  title: z.string().trim().min(1).describe('what the story is called'),
  project: z.string().trim().optional().describe('the project or product it is about'),
  organisation: z
    .string()
    .trim()
    .optional()
    .describe('the employer, client or school, as the resume names it'),
  role: z.string().trim().optional().describe('the role held'),
  period: z
    .strictObject({
      start: resumeDateSchema.optional().describe('when it began'),
      end: resumeDateSchema.optional().describe('when it ended'),
    })
    .optional()
    .describe('when it began and ended; `end` is left out while it goes on'),
});

export type StoryFrontmatter = z.output<typeof storyFrontmatterSchema>;
