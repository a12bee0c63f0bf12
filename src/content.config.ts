import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pagesLoader, profileLoader, topicsLoader } from './loaders/collections.ts';
import type { FocusedArea } from './engine/focus.ts';
import type { Profile } from './schemas/profile.ts';
import type { ShelvedTopic } from './schemas/topic.ts';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({ loader: pagesLoader(), schema: docsSchema() }),
  topics: defineCollection({
    loader: topicsLoader,
    schema: z.custom<ShelvedTopic>((value) => value instanceof Object),
  }),
  profile: defineCollection({
    loader: profileLoader,
    schema: z.custom<{ profile: Profile; areas: FocusedArea[] }>(
      (value) => value instanceof Object,
    ),
  }),
};
