import { z } from 'zod';
import { slugSchema } from './slug.ts';

const line = z.string().trim().min(1);

/** One row of "when to reference what". */
const routeSchema = z.strictObject({
  when: z
    .array(line)
    .min(1)
    .describe('the subjects in question, as one would say them: "messaging", "UML"'),
  use: z
    .array(line)
    .min(1)
    .describe('employers, projects or schools of the resume to refer to, best first'),
  areas: z.array(slugSchema).default([]).describe('areas that the route leads to as a whole'),
  note: line.optional().describe('a remark for the person; not shown on the site'),
});

/** How one person's guide is put together. Every field may be left out. */
export const guideSchema = z.strictObject({
  focus: z
    .strictObject({
      core: z.array(slugSchema).default([]).describe('areas that the guide is about, best first'),
      supporting: z.array(slugSchema).default([]).describe('areas beside them'),
      core_share: z
        .number()
        .min(0)
        .max(1)
        .optional()
        .describe('share of the words that the core areas should have, from 0 to 1'),
    })
    .default({ core: [], supporting: [] })
    .describe('which areas the guide has, and how much of it the core ones should be'),
  routes: z
    .array(routeSchema)
    .default([])
    .describe('which part of the profile to refer to for which subject'),
  emphasis: z
    .array(
      z.strictObject({
        area: slugSchema.describe('the area'),
        terms: z.array(line).min(1).describe('what to stress in it'),
      }),
    )
    .default([])
    .describe('what the person wants stressed within an area'),
  assistant: z.array(line).default([]).describe('how explanations should be given to this person'),
  pins: z
    .record(slugSchema, z.array(line))
    .default({})
    .describe('topic to evidence or story ids that come first in its callout'),
  never: z
    .record(slugSchema, z.array(line))
    .default({})
    .describe('topic to evidence or story ids that are never used for it'),
  notes: z
    .record(slugSchema, line)
    .default({})
    .describe("topic to the person's own words, shown first in its callout"),
  private: z
    .array(line)
    .default([])
    .describe('ids, or patterns with `*`, of evidence and stories that never reach the site'),
  order: z
    .array(slugSchema)
    .default([])
    .describe('areas in the order in which the guide shows them; others follow'),
});

export type Guide = z.output<typeof guideSchema>;
export type Route = z.output<typeof routeSchema>;
