import { z } from 'zod';
import { slugSchema } from './slug.ts';

const line = z.string().trim().min(1);

/** One row of "when to reference what". */
export const routeSchema = z.strictObject({
  /** The subjects in question, as one would say them: "messaging", "UML". */
  when: z.array(line).min(1),
  /** Employers, projects or schools of the resume to refer to, best first. */
  use: z.array(line).min(1),
  /** Areas that the route leads to as a whole. */
  areas: z.array(slugSchema).default([]),
  /** A remark for the person; not shown on the site. */
  note: line.optional(),
});

/** How one person's guide is put together. Every field may be left out. */
export const guideSchema = z.strictObject({
  /** Which areas the guide has, and how much of it the core ones should be. */
  focus: z
    .strictObject({
      core: z.array(slugSchema).default([]),
      supporting: z.array(slugSchema).default([]),
      /** Share of the words that the core areas should have, from 0 to 1. */
      core_share: z.number().min(0).max(1).optional(),
    })
    .default({ core: [], supporting: [] }),
  /** Which part of the profile to refer to for which subject. */
  routes: z.array(routeSchema).default([]),
  /** What the person wants stressed within an area. */
  emphasis: z.array(z.strictObject({ area: slugSchema, terms: z.array(line).min(1) })).default([]),
  /** How explanations should be given to this person. */
  assistant: z.array(line).default([]),
  /** Topic to evidence or story ids that come first in its callout. */
  pins: z.record(slugSchema, z.array(line)).default({}),
  /** Topic to evidence or story ids that are never used for it. */
  never: z.record(slugSchema, z.array(line)).default({}),
  /** Topic to the person's own words, shown first in its callout. */
  notes: z.record(slugSchema, line).default({}),
  /** Ids, or patterns with `*`, of evidence and stories that never reach the site. */
  private: z.array(line).default([]),
  /** Areas in the order in which the guide shows them; others follow. */
  order: z.array(slugSchema).default([]),
});

export type Guide = z.output<typeof guideSchema>;
export type Route = z.output<typeof routeSchema>;
