import { expect, test } from 'vitest';
import { focusedAreas } from '../../../src/engine/focus.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import type { z } from 'zod';

const described = ['uml', 'dotnet', 'finance'].map((slug) => ({
  slug,
  title: slug.toUpperCase(),
  summary: 'About it.',
}));

const focus = (guide: z.input<typeof guideSchema>, withTopics = ['uml', 'dotnet', 'finance']) =>
  focusedAreas(described, new Set(withTopics), guideSchema.parse(guide));
const slugs = (...args: Parameters<typeof focus>) => focus(...args).map(({ slug }) => slug);

test('core areas come before supporting ones', () => {
  const areas = focus({ focus: { core: ['dotnet'], supporting: ['uml'] } });
  expect(areas.map(({ slug, core }) => `${slug} ${core}`)).toEqual(['dotnet true', 'uml false']);
});

test('an area that the focus does not name is left out', () => {
  expect(slugs({ focus: { core: ['uml'] } })).toEqual(['uml']);
});

test('an area without topics is left out', () => {
  expect(slugs({ focus: { core: ['uml', 'dotnet'] } }, ['uml'])).toEqual(['uml']);
});

test('a focus that names nothing means every area, as described, and all are core', () => {
  expect(slugs({})).toEqual(['uml', 'dotnet', 'finance']);
  expect(focus({}).every(({ core }) => core)).toBe(true);
});

test('an order of its own is followed, within core and within supporting', () => {
  expect(
    slugs({
      focus: { core: ['uml', 'dotnet'], supporting: ['finance'] },
      order: ['finance', 'dotnet'],
    }),
  ).toEqual(['dotnet', 'uml', 'finance']);
});

test('an area named twice appears once', () => {
  expect(slugs({ focus: { core: ['uml'], supporting: ['uml'] } })).toEqual(['uml']);
});

test('an area that is not described is called after its folder', () => {
  expect(focus({}, ['game-theory'])).toEqual([
    { slug: 'game-theory', title: 'Game theory', summary: 'Game theory', core: true },
  ]);
});
