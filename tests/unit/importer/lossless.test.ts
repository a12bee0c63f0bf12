import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileFiles } from '../../../src/importer/profile-files.ts';
import { imported, missingWords, problemsOf, profileOf } from './imported-files.ts';

const MARKUP = [
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '    ',
  '\t',
  '**',
  '__',
  '`',
  '```\n',
  '~~~\n',
  '|',
  '| a | b |\n|---|---|\n',
  '---\n',
  '===\n',
  '<br>',
  '<b>',
  '</b>',
  '<img src="x" alt="y">',
  '&nbsp;',
  '&amp;',
  '&#8226;',
  '![a](b)',
  '[a](https://b.c/d)',
  '<script>',
  '<!--',
  '-->',
  ': ',
  ' #',
  "'",
  '"',
  '{',
  '}',
  '[',
  ']',
  '&a',
  '*a',
  '!x',
  '%',
  '@',
  '---',
  '...',
  '\u202E',
  '\u2066',
  '\u200B',
  '\u0000',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '\r\n',
  '\r',
  '\n\n',
  '\n',
  ' ',
  ' – ',
  ' — ',
  ' | ',
  '2020',
  'Jan 2020 – now',
  '2019-2021',
  '(',
  ')',
  'Experience',
  '## Skills\n',
  'Role: ',
  'Why were you brought there?',
  '**Why?**\n',
  'Education\n',
  'Developer',
  'Acme GmbH',
  'ß',
  'İ',
  'Σ',
  'ﬁ',
  '१२',
  '東京',
  '../../x',
  '__proto__',
  'constructor',
];
const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKUP),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('any text is imported without a loss, and what is written reads back as a sound profile', () => {
  fc.assert(
    fc.property(scraps, (text) => {
      const made = imported(text);
      expect(missingWords(text, made)).toEqual([]);
      expect(
        Object.keys(profileFiles(made)).filter(
          (path) =>
            !/^(?:resume\.yaml|guide\.yaml|unmapped\.md|stories\/[a-z0-9-]+\.md)$/.test(path),
        ),
      ).toEqual([]);
      expect(problemsOf(made).filter(() => /[\p{L}\p{N}]/u.test(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const word = fc.constantFrom(
  'relay',
  'ledger',
  'C#',
  'p99',
  'Überblick',
  'データ',
  'outbox',
  'O’Hara',
  '80%',
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 9 })
  .map((words) => `Built ${words.join(' ')}.`);
const company = fc.constantFrom('Acme', 'Globex GmbH', 'Initech, Inc.', 'City of Riga');
const role = fc.constantFrom('Developer', 'Senior Engineer', 'Data Analyst');
const period = fc.constantFrom(
  '(01/2020 – now)',
  '(2018-2019)',
  '(Sept 2014 – March 2016)',
  '(since 2021)',
);
const layout = fc.constantFrom(
  (name: string, as: string, when: string) => `### ${as} — ${name} ${when}`,
  (name: string, as: string, when: string) => `**${as} – ${name} ${when}**`,
  (name: string, as: string, when: string) => `${name} | ${as} | ${when.slice(1, -1)}`,
);
const job = fc.record({
  company,
  role,
  period,
  told: fc.array(sentence, { minLength: 1, maxLength: 4 }),
});

test('of a generated CV every job is found with every statement, word for word', () => {
  fc.assert(
    fc.property(
      fc.array(job, { minLength: 1, maxLength: 5 }),
      layout,
      fc.constantFrom('-', '*', '•'),
      (jobs, head, bullet) => {
        const parts = jobs.map((each) => {
          const items = each.told.map((text) => `${bullet} ${text}\n`).join('');
          return `${head(each.company, each.role, each.period)}\n\n${items}`;
        });
        const text = `# Jane Doe\n\n## Work Experience\n\n${parts.join('\n')}\n## Skills\n\nSQL, Go\n`;
        const made = imported(text);
        expect(missingWords(text, made)).toEqual([]);
        expect(profileOf(made).resume.work).toMatchObject(
          jobs.map((each) => ({ name: each.company, position: each.role, highlights: each.told })),
        );
      },
    ),
    { numRuns: 150 },
  );
});
