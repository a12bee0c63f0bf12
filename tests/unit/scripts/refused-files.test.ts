import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { LecternError } from '../../../src/errors/problem.ts';
import { readSource } from '../../../scripts/profile/read-source.ts';
import { aPdf, aZip } from './cv-files.ts';
import { fileWith } from './file-with.ts';

const REFUSED: [why: string, name: string, content: Uint8Array | string][] = [
  ['an unknown extension', 'cv.odt', 'x'],
  ['an empty file', 'cv.md', ''],
  ['a file without words', 'cv.md', '*** --- !!!\n'],
  ['a JSON file that is no resume', 'cv.json', '{"foo": 1}'],
  ['a JSON file that is broken', 'cv.json', '{"work": ['],
  ['a resume that says nothing', 'cv.json', '{"basics": {"name": "Ada"}}'],
  ['YAML that would expand without end', 'cv.yaml', bomb()],
  ['a binary file under the name of a text', 'cv.txt', new Uint8Array([65, 0, 66, 0, 1])],
  ['an encrypted Word document', 'cv.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['a damaged Word document', 'cv.docx', 'PK nonsense'],
  ['a damaged PDF', 'cv.pdf', '%PDF-1.4 nonsense'],
  [
    'an encrypted PDF',
    'cv.pdf',
    aPdf(
      [{ text: 'x', x: 1, y: 1 }],
      `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'00'.repeat(32)}>/P -4>>`,
    ),
  ],
  ['a PDF of pictures', 'cv.pdf', aPdf([])],
  ['an archive of something else', 'cv.zip', aZip({ 'a.txt': 'x' })],
  ['a zip bomb', 'cv.zip', zipSync({ 'Skills.csv': new Uint8Array(110 * 2 ** 20) }, { level: 1 })],
  ['an oversized file', 'cv.txt', 'x'.repeat(20 * 2 ** 20 + 1)],
];

test('each file that cannot be read is refused with a message', async () => {
  const refusals: string[] = [];
  for (const [why, name, content] of REFUSED) {
    const path = fileWith(name, content);
    const error: unknown = await readSource(path).then(
      () => 'no complaint',
      (reason: unknown) => reason,
    );
    const said = error instanceof LecternError ? error.message : String(error);
    refusals.push(`${why}: ${said.replaceAll(path, name)}`);
  }
  expect(refusals.join('\n\n')).toMatchInlineSnapshot(`
    "an unknown extension: cv.odt:1  import-format
      A .odt file cannot be imported; taken are .json (JSON Resume), .yaml (JSON Resume in YAML), .yml (JSON Resume in YAML), .md (Markdown), .markdown (Markdown), .txt (plain text), .docx (Word), .pdf (PDF), .zip (LinkedIn’s data export).
      Save or export the CV as one of these; .docx, .pdf and .md work well.

    an empty file: cv.md:1  import-empty
      This file holds no words.
      Open it to see whether it is the right one.

    a file without words: cv.md:1  import-empty
      This file holds no words.
      Open it to see whether it is the right one.

    a JSON file that is no resume: cv.json:1  import-no-resume
      A JSON Resume has basics, work, projects, education or skills; this file has "foo".
      The format is described at https://jsonresume.org/schema.

    a JSON file that is broken: cv.json:1:11  yaml-syntax
      This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]
      Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces.

    cv.json:1:11  yaml-syntax
      This is not valid YAML: Flow map must end with a }
      Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces.

    a resume that says nothing: cv.json:1  import-nothing
      cv.json holds no statement about a job, project, school or skill that could be read.
      Add at least one, in a line or list of its own.

    YAML that would expand without end: cv.yaml:1:1  yaml-syntax
      This is not valid YAML: Excessive alias count indicates a resource exhaustion attack
      Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces.

    a binary file under the name of a text: cv.txt:1  import-unreadable
      This file cannot be read: it is no text.
      Save it again without a password, or copy its text into a .md or .txt file.

    an encrypted Word document: cv.docx:1  import-unreadable
      This file cannot be read: it is protected by a password, or an older .doc under a new name.
      Save it again without a password, or copy its text into a .md or .txt file.

    a damaged Word document: cv.docx:1  import-unreadable
      This file cannot be read: it is no zip archive, or a damaged one.
      Save it again without a password, or copy its text into a .md or .txt file.

    a damaged PDF: cv.pdf:1  import-unreadable
      This file cannot be read: it is no PDF, or a damaged one.
      Save it again without a password, or copy its text into a .md or .txt file.

    an encrypted PDF: cv.pdf:1  import-unreadable
      This file cannot be read: it is protected by a password.
      Save it again without a password, or copy its text into a .md or .txt file.

    a PDF of pictures: cv.pdf:1  import-unreadable
      This file cannot be read: it holds no text, only pictures; export it from where it was written, or run text recognition over it.
      Save it again without a password, or copy its text into a .md or .txt file.

    an archive of something else: cv.zip:1  import-no-linkedin
      The archive holds "a.txt", and none of "Profile.csv", "Positions.csv", "Education.csv", "Skills.csv", "Projects.csv", "Languages.csv" and "Certifications.csv".
      Ask LinkedIn for it under Settings, Data privacy, Get a copy of your data; or unpack the archive and import the CV in it.

    a zip bomb: cv.zip:1  import-too-large
      This file has more than 100 MB when unpacked; at most 100 MB are read.
      Leave out pictures, or export the text alone.

    an oversized file: cv.txt:1  import-too-large
      This file has 21 MB; at most 20 MB are read.
      Leave out pictures, or export the text alone."
  `);
});

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`,
  );
  return `a0: &a0 x\n${levels.join('\n')}\nwork: *a9\n`;
}
