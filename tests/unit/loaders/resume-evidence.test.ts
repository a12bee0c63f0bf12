import { expect, test } from 'vitest';
import { readLocated } from '../../../src/errors/located-document.ts';
import { readResumeEvidence } from '../../../src/loaders/resume-evidence.ts';
import { IdRegister } from '../../../src/loaders/slugify.ts';
import { resumeSchema } from '../../../src/schemas/resume.ts';

function read(yaml: string) {
  const document = readLocated(yaml, 'resume.yaml');
  const ids = { sources: new IdRegister(), evidence: new IdRegister() };
  return readResumeEvidence(resumeSchema.parse(document.value), document, ids);
}

const texts = (yaml: string) => read(yaml).evidence.map(({ text }) => text);

const RESUME = `basics:
  name: Someone
  label: Senior Developer
  summary: Builds distributed systems. Runs them in production.
work:
  - name: ETNA
    position: Senior .NET Developer
    startDate: "2024-09"
    summary: Works on a clearing platform.
    highlights:
      - Built the outbox relay.
      - >
        Tuned the database
        for reads.
    keywords: [RabbitMQ]
education:
  - institution: MIREA
    area: Artificial Intelligence
    studyType: Master
    startDate: 2020
    endDate: 2022
    courses: [Machine learning and statistics.]
projects:
  - name: Spred
    description: A music promotion platform.
skills:
  - name: Languages
    keywords: [C#, SQL]
certificates:
  - name: Azure Architect
    date: 2023-05
    issuer: Microsoft
`;

test('each statement comes with its source, kind, line and period', () => {
  const rows = read(RESUME).evidence.map(
    ({ source, kind, line, text, period }) =>
      `${line} ${kind} ${source}: ${text}${period ? ` (${period.start ?? ''}/${period.end ?? ''})` : ''}`,
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "3 headline summary: Senior Developer",
      "4 headline summary: Builds distributed systems.",
      "4 headline summary: Runs them in production.",
      "9 job etna: Works on a clearing platform. (2024-09/)",
      "11 job etna: Built the outbox relay. (2024-09/)",
      "12 job etna: Tuned the database for reads. (2024-09/)",
      "15 job etna: RabbitMQ (2024-09/)",
      "25 project spred: A music promotion platform.",
      "18 education mirea: Artificial Intelligence (2020/2022)",
      "22 education mirea: Machine learning and statistics. (2020/2022)",
      "30 education azure-architect: Azure Architect (/2023-05)",
      "28 skill languages: C#",
      "28 skill languages: SQL",
    ]
  `);
});

test('the sources are the headline and each entry, in the order of the file', () => {
  const rows = read(RESUME).sources.map(
    ({ id, kind, name, role }) => `${kind} ${id}: ${name}${role === undefined ? '' : `, ${role}`}`,
  );
  expect(rows).toMatchInlineSnapshot(`
    [
      "headline summary: Summary, Senior Developer",
      "job etna: ETNA, Senior .NET Developer",
      "project spred: Spred",
      "education mirea: MIREA, Master",
      "education azure-architect: Azure Architect, Microsoft",
      "skill languages: Languages",
    ]
  `);
});

test('an id says what it is of', () => {
  expect(read(RESUME).evidence.find(({ text }) => text.startsWith('Built'))?.id).toBe(
    'etna-built-the-outbox-relay',
  );
});

test('two jobs at one employer are two sources, and a sentence said twice has two ids', () => {
  const job = '  - name: KPMG\n    highlights: [Built the calculator.]\n';
  const { sources, evidence } = read(`work:\n${job}${job}`);
  expect(sources.map(({ id }) => id)).toEqual(['summary', 'kpmg', 'kpmg-2']);
  expect(evidence.map(({ id }) => id)).toEqual([
    'kpmg-built-the-calculator',
    'kpmg-2-built-the-calculator',
  ]);
});

test('what names, dates or addresses an entry is no statement', () => {
  expect(
    texts(
      'work:\n  - { name: ETNA, position: Developer, url: https://example.org, location: Riga, startDate: 2024 }',
    ),
  ).toEqual([]);
});

test('a field of their own invention is a statement', () => {
  expect(texts('work:\n  - { name: ETNA, achievements: [Won the first prize.] }')).toEqual([
    'Won the first prize.',
  ]);
});

test('a group of fields inside an entry is passed over', () => {
  expect(texts('work:\n  - { name: ETNA, contact: { phone: "1" } }')).toEqual([]);
});

test('an empty resume has a headline that says nothing', () => {
  expect(read('{}')).toMatchObject({
    sources: [{ id: 'summary', kind: 'headline' }],
    evidence: [],
  });
});
