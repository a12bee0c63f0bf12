import { expect, test } from 'vitest';
import { AREAS_FILE, readAreas } from '../../../src/loaders/areas.ts';
import { complaintOf } from '../problems.ts';
import { aFolder } from '../folder.ts';

test('areas come in the order of the file', () => {
  const area = (slug: string) => `- { slug: ${slug}, title: T, summary: About it. }\n`;
  const root = aFolder({ [AREAS_FILE]: area('uml') + area('dotnet') });
  expect(readAreas(root).map(({ slug }) => slug)).toEqual(['uml', 'dotnet']);
});

test('a project that describes none has none', () => {
  expect(readAreas(aFolder())).toEqual([]);
});

test('an area without a summary is refused with its line', () => {
  const root = aFolder({ [AREAS_FILE]: '- slug: uml\n  title: UML\n' });
  expect(complaintOf(() => readAreas(root))).toMatchInlineSnapshot(`
    "src/content/areas.yaml:1:3  field-missing
      The field \`[0].summary\` is missing; it holds a text.
      Add \`[0].summary\`."
  `);
});
