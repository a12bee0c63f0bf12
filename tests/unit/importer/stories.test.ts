import { expect, test } from 'vitest';
import { imported, profileOf } from './imported-files.ts';

const narrative = (built: string, closing: string) => `### Project Narratives

1. **Description of the Project**:
   - **Why were you brought there initially?**
   I was hired to move the data.

   - **What did you specifically implement feature-wise in the app, and how?**
   Several features:
     - ${built}

   - **What was the size of the team and the breakdown of roles?**
   Six people.

   - **What colour was the office?**
   Green.

2. **Example of Technical Failure in Production**:
   - **Technical Failure**: A job lost rows.
   - **Cause**: A wrong setting.
   - **Rectification**: We restored a backup.
   - **Key Learning**: Count the rows.

${closing}

--------------------------------
`;

test('questions and answers become stories, one for each project', () => {
  const made = imported(
    narrative('Moved to S3.', 'At Globex Corp, I moved the data.') +
      narrative('Moved to GCS.', '### Summary\n\nAt Initech, I led it.'),
  );
  const { stories, evidence } = profileOf(made);
  expect(stories.map(({ slug, frontmatter }) => [slug, frontmatter.organisation])).toEqual([
    ['globex-corp', 'Globex Corp'],
    ['initech', 'Initech'],
  ]);
  expect(stories[0]?.sections.map(({ heading }) => heading)).toEqual([
    'Why I was brought in',
    'What I built',
    'Team',
    'What colour was the office?',
    'Failure',
    'Cause',
    'Rectification',
    'Learning',
    'Summary',
  ]);
  expect(evidence.filter(({ story }) => story === 'initech').map(({ text }) => text)).toContain(
    'At Initech, I led it.',
  );
  expect(made.unmapped).toEqual([]);
});

test('a text without any section becomes one story, so that a guide can be built', () => {
  const made = imported('I spent five years building pipelines.\n');
  expect(profileOf(made).evidence.map(({ kind, text }) => [kind, text])).toEqual([
    ['story', 'I spent five years building pipelines.'],
  ]);
  expect(made.notes).toEqual([{ kind: 'whole-text-one-story', what: 'cv' }]);
});

test('a statement that looks like markup is told as it stands', () => {
  const text =
    '## Why?\n\nx\n\n## How?\n\n1) *a* `b` [c](d) <e> &amp; snake_case C# # f\n\n## When?\n\n+ - y\n';
  const made = imported(text);
  expect(profileOf(made).evidence.map(({ text: told }) => told)).toContain(
    'a b c <e> & snake_case C# # f',
  );
});
