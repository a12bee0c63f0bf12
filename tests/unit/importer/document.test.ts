import { expect, test } from 'vitest';
import { imported, resumeOf } from './imported-files.ts';

const JOBS = [
  {
    name: 'Acme',
    position: 'Developer',
    startDate: '2020-01',
    endDate: '2021-03',
    highlights: ['Built the relay', 'Cut the cost'],
  },
  {
    name: 'Globex',
    position: 'Engineer',
    startDate: '2018',
    endDate: '2020',
    highlights: ['Ran the shop'],
  },
];

test.each<[string, string]>([
  [
    'headings',
    '## Work Experience\n### Acme — Developer (01/2020 – 03/2021)\n- Built the relay\n- Cut the cost\n### Globex — Engineer (2018–2020)\n- Ran the shop\n',
  ],
  [
    'bold lines with the date below',
    '**Experience**\n\n**Acme** — *Developer*  \nJan 2020 – Mar 2021\n\n* Built the relay\n* Cut the cost\n\n**Globex** — *Engineer*  \n2018 – 2020\n\n* Ran the shop\n',
  ],
  [
    'capitals and bullets of a word processor',
    'EMPLOYMENT HISTORY\n\nAcme, Developer, Jan 2020 to March 2021\n• Built the relay\n• Cut the cost\n\nGlobex, Engineer, 2018 to 2020\n• Ran the shop\n',
  ],
  [
    'a column of dates',
    'Experience:\n\nAcme                         01/2020 - 03/2021\nDeveloper\n- Built the relay\n- Cut the cost\n\nGlobex                       2018 - 2020\nEngineer\n- Ran the shop\n',
  ],
  [
    'roles under an employer',
    '# Career\n## Acme\n### Developer (01/2020 – 03/2021)\n- Built the relay\n- Cut the cost\n## Globex\n### Engineer (2018 – 2020)\n- Ran the shop\n',
  ],
  [
    'labels',
    '## Employment\n### Acme\nRole: Developer\nPeriod: Jan 2020 – Mar 2021\n- Built the relay\n- Cut the cost\n### Globex\nRole: Engineer\nPeriod: 2018 – 2020\n- Ran the shop\n',
  ],
  [
    'numbered items with the jobs in bold',
    '## 💼 Experience\n1. **Acme** (Developer, 01/2020–03/2021)\n   - Built the relay\n   - Cut the cost\n2. **Globex** (Engineer, 2018–2020)\n   - Ran the shop\n',
  ],
  [
    'HTML remnants',
    '## Experience\n<b>Acme</b>&nbsp;– Developer<br>01/2020 &ndash; 03/2021\n- Built the relay\n- Cut the cost\n\n<b>Globex</b> – Engineer<br>2018 &ndash; 2020\n- Ran the shop\n',
  ],
])('jobs are found by %s', (_, text) => {
  expect(resumeOf(text).work).toMatchObject(JOBS);
});

test('sections of education, skills, languages and certificates fill their fields', () => {
  const { education, skills, languages, certificates } = resumeOf(
    '## Education\n**B.Sc. in Physics** – University of Riga (2010–2014)\n\n## Skills\n**Cloud:** Azure, CI/CD (GitHub, Jenkins)\n\n```\nData    Kafka | Redis\n```\n\n## Languages\nEnglish – C1, Latvian (native)\n\n## Certifications\n- CKA (2021)\n',
  );
  expect(education).toMatchObject([
    {
      institution: 'University of Riga',
      studyType: 'B.Sc.',
      area: 'Physics',
      startDate: '2010',
      endDate: '2014',
    },
  ]);
  expect(skills).toEqual([
    { name: 'Cloud', keywords: ['Azure', 'CI/CD (GitHub, Jenkins)'] },
    { name: 'Data', keywords: ['Kafka', 'Redis'] },
  ]);
  expect(languages).toEqual([
    { language: 'English', fluency: 'C1' },
    { language: 'Latvian', fluency: 'native' },
  ]);
  expect(certificates).toEqual([{ name: 'CKA', date: '2021' }]);
});

test('a table of what to refer to becomes routes to sources that exist', () => {
  const { routes, unmapped } = imported(
    '## Work\n### Acme — Developer (2020 – now)\n- Built it\n\n## When to Reference What\n| Topic | Reference Source |\n|---|---|\n| Messaging, Queues | Acme (relay) |\n| Poetry | Nobody |\n',
  );
  expect(routes).toEqual([{ when: ['Messaging', 'Queues'], use: ['Acme'], note: 'Acme (relay)' }]);
  expect(unmapped).toEqual([{ text: 'Poetry | Nobody', place: 'line 9' }]);
});

test('what belongs to no section is unmapped, with its line', () => {
  const { unmapped } = imported('# Important\nKeep it short.\n\n## Skills\n- SQL\n');
  expect(unmapped).toEqual([
    { text: 'Important', place: 'line 1' },
    { text: 'Keep it short.', place: 'line 2' },
  ]);
});

test('dates that run backwards are left out and noted', () => {
  const made = imported('## Experience\n### Acme — Developer (2021 – 2019)\n- Built it\n');
  expect(made.resume.work).toEqual([
    { name: 'Acme', position: 'Developer', highlights: ['Built it'] },
  ]);
  expect(made.notes).toEqual([{ kind: 'period-backwards', what: 'Acme', place: 'line 2' }]);
});

test('a project or client named inside a job does not take the place of its employer', () => {
  const { work } = resumeOf(
    'EXPERIENCE\n\nAcme GmbH, Riga        Oct 2019 - Present\nQA Engineer\nProject: Online bank\n- Tested it\nEnvironment: Java, Jenkins\n',
  );
  expect(work).toMatchObject([
    {
      name: 'Acme GmbH',
      position: 'QA Engineer',
      keywords: ['Java', 'Jenkins'],
      highlights: ['Tested it', 'Project: Online bank'],
    },
  ]);
});
