import { expect, test } from 'vitest';
import { fieldsOf } from '../../../src/data/schema-fields.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { resumeSchema } from '../../../src/schemas/resume.ts';
import { storyFrontmatterSchema } from '../../../src/schemas/story.ts';

test('fields in groups and lists are listed by their path', () => {
  const paths = fieldsOf(resumeSchema).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['basics', 'basics.label', 'work[].highlights']));
});

test('a field says what it takes, whether it has to be there, and what it holds', () => {
  expect(fieldsOf(storyFrontmatterSchema).slice(0, 2)).toEqual([
    { path: 'title', kind: 'text', required: true, description: 'What the story is called.' },
    {
      path: 'project',
      kind: 'text',
      required: false,
      description: 'The project or product it is about.',
    },
  ]);
});

test.each([
  ['resume.yaml', resumeSchema],
  ['guide.yaml', guideSchema],
  ['stories', storyFrontmatterSchema],
])('every field of %s that is not a group is described', (_name, schema) => {
  const silent = fieldsOf(schema).filter(
    ({ kind, description }) => kind !== 'group' && kind !== 'list of entries' && description === '',
  );
  expect(silent).toEqual([]);
});
