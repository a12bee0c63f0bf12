import { expect, test } from 'vitest';
import type { Imported } from '../../../src/importer/imported.ts';
import { lostWords } from '../../../src/importer/lost-words.ts';
import { profileFiles } from '../../../src/importer/profile-files.ts';
import { readSource } from '../../../scripts/profile/read-source.ts';
import { aDocx, aPdf, aZip } from './cv-files.ts';
import { fileWith } from './file-with.ts';

test('a Word document is read by its styles, its bold lines and its lists, header included', async () => {
  const made = await read(
    'cv.docx',
    aDocx(
      [
        { text: 'Ada Byron', style: 'Title' },
        { text: 'Experience', style: 'Heading1' },
        { text: 'Engine Works — Programmer\t01/2020 – now', bold: true },
        { text: 'Wrote the first program', bullet: true },
        { text: 'Skills', style: 'Heading1' },
        { text: 'Python, SQL', bullet: true },
      ],
      'ada@byron.example',
    ),
  );
  expect(withoutMeta(made)).toEqual({
    basics: { name: 'Ada Byron', email: 'ada@byron.example' },
    work: [
      {
        name: 'Engine Works',
        position: 'Programmer',
        startDate: '2020-01',
        highlights: ['Wrote the first program'],
      },
    ],
    skills: [{ name: 'Skills', keywords: ['Python', 'SQL'] }],
  });
});

test('a PDF is read by the size and weight of its lines, and a word cut at a line’s end is joined', async () => {
  const made = await read(
    'cv.pdf',
    aPdf([
      { text: 'Ada Byron', x: 50, y: 800, size: 20, bold: true },
      { text: 'Experience', x: 50, y: 760, size: 14, bold: true },
      { text: 'Programmer, Engine Works', x: 50, y: 740, bold: true },
      { text: '01/2020 - present', x: 450, y: 740 },
      { text: '\u0095 Wrote the first program of the engine, which was distri-', x: 55, y: 726 },
      { text: 'buted to every reader.', x: 63, y: 713 },
      { text: 'Skills', x: 50, y: 690, size: 14, bold: true },
      { text: 'Python, SQL', x: 50, y: 674 },
    ]),
  );
  expect(withoutMeta(made)).toEqual({
    basics: { name: 'Ada Byron' },
    work: [
      {
        name: 'Engine Works',
        position: 'Programmer',
        startDate: '2020-01',
        highlights: [
          'Wrote the first program of the engine, which was distributed to every reader.',
        ],
      },
    ],
    skills: [{ name: 'Skills', keywords: ['Python', 'SQL'] }],
  });
});

test('of two columns of a PDF the left one is read first', async () => {
  const column = (x: number, lines: string[]) =>
    lines.map((text, at) => ({
      text,
      x,
      y: 760 - at * 14,
      ...(/^(?:Skills|Experience)$/.test(text) && { bold: true }),
    }));
  const made = await read(
    'cv.pdf',
    aPdf([
      { text: 'Ada Byron', x: 50, y: 800, size: 20 },
      ...column(50, ['Skills', 'Python', 'SQL', 'Kafka', 'Docker', 'Linux', 'Git', 'Bash']),
      ...column(220, [
        'Experience',
        'Engine Works, Programmer, 2020 - 2022',
        '\u0095 Wrote the first program',
        '\u0095 Wrote the second program',
        '\u0095 Tested the engine',
        '\u0095 Taught the readers',
        '\u0095 Wrote the notes',
        '\u0095 Led the translation',
      ]),
    ]),
  );
  expect(made.resume.skills).toEqual([
    { name: 'Skills', keywords: ['Python', 'SQL', 'Kafka', 'Docker', 'Linux', 'Git', 'Bash'] },
  ]);
  expect(made.resume.work).toMatchObject([
    { name: 'Engine Works', position: 'Programmer', highlights: { length: 6 } },
  ]);
});

test('LinkedIn’s export becomes a resume, and files about other people are not read', async () => {
  const made = await read(
    'export.zip',
    aZip({
      'Profile.csv': 'First Name,Last Name,Headline\nAda,Byron,Programmer\n',
      'x/Positions.csv':
        'Company Name,Title,Description,Location,Started On,Finished On\nEngine Works,Programmer,"• Wrote it\n• Tested it",London,Jan 2020,\n',
      'Skills.csv': 'Name\nPython\nSQL\n',
      'messages.csv': 'FROM,CONTENT\nEve,confidential\n',
    }),
  );
  expect(withoutMeta(made)).toEqual({
    basics: { name: 'Ada Byron', label: 'Programmer' },
    work: [
      {
        name: 'Engine Works',
        position: 'Programmer',
        location: 'London',
        startDate: '2020-01',
        highlights: ['Wrote it', 'Tested it'],
      },
    ],
    skills: [{ name: 'Skills', keywords: ['Python', 'SQL'] }],
  });
  expect(made.notes).toEqual([{ kind: 'not-read', what: 'messages.csv' }]);
  expect(JSON.stringify(profileFiles(made))).not.toContain('confidential');
});

test('a text of Windows is read in its encoding, and said so', async () => {
  const made = await read(
    'cv.txt',
    new Uint8Array(Buffer.from('Skills\n\nCaf\xE9, SQL\n', 'latin1')),
  );
  expect(made.resume.skills).toEqual([{ name: 'Skills', keywords: ['Café', 'SQL'] }]);
  expect(made.notes).toContainEqual({ kind: 'decoded', what: 'windows-1252' });
});

async function read(name: string, content: Uint8Array): Promise<Imported> {
  const made = await readSource(fileWith(name, content));
  expect(lostWords(made.pieces, profileFiles(made))).toEqual([]);
  return made;
}

function withoutMeta({ resume: { meta: _, ...resume } }: Imported): Record<string, unknown> {
  return resume;
}
