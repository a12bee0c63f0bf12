import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LecternError, problem } from '../../src/errors/problem.ts';
import { importJsonResume } from '../../src/importer/json-resume.ts';
import { importLayout } from '../../src/importer/import-layout.ts';
import type { Imported } from '../../src/importer/imported.ts';
import { importLinkedIn } from '../../src/importer/linkedin.ts';
import type { Layout } from '../../src/importer/block.ts';
import { readMarkdown } from '../../src/importer/markdown.ts';
import { readDocx } from './read-docx.ts';
import { readLinkedIn } from './read-linkedin.ts';
import { readPdf } from './read-pdf.ts';
import { saysSomething } from '../../src/importer/says-something.ts';
import { decodeText } from './decode-text.ts';

const LARGEST = 20 * 1024 * 1024;

/** What the importer takes, by extension. */
export const TAKEN = {
  '.json': 'JSON Resume',
  '.yaml': 'JSON Resume in YAML',
  '.yml': 'JSON Resume in YAML',
  '.md': 'Markdown',
  '.markdown': 'Markdown',
  '.txt': 'plain text',
  '.docx': 'Word',
  '.pdf': 'PDF',
  '.zip': 'LinkedIn’s data export',
} as const;

/**
 * Reads a CV in any format that is taken, and makes a profile of it.
 * @throws LecternError for a file that is not there, empty, too large, unreadable or of another kind
 */
export async function readSource(path: string): Promise<Imported> {
  const imported = await readFormat(path);
  if (imported.stories.length === 0 && !saysSomething(imported.resume)) {
    throw new LecternError([problem('import-nothing', { file: basename(path) }, { file: path, line: 1 })]);
  }
  return imported;
}

async function readFormat(path: string): Promise<Imported> {
  const file = basename(path);
  const fault = (error: LecternError['problems'][number]) => new LecternError([error]);
  const place = { file: path, line: 1 };
  if (!existsSync(path)) throw fault(problem('import-file-missing', { path }, place));
  const { size } = statSync(path);
  const extension = extname(path).toLowerCase();
  if (statSync(path).isDirectory() || !(extension in TAKEN)) {
    throw fault(problem('import-format', { received: extension, isFolder: statSync(path).isDirectory(), taken: TAKEN }, place));
  }
  if (size === 0) throw fault(problem('import-empty', {}, place));
  if (size > LARGEST) throw fault(problem('import-too-large', { size: `${Math.ceil(size / 2 ** 20)} MB`, most: '20 MB' }, place));
  const data = new Uint8Array(readFileSync(path));
  switch (extension as keyof typeof TAKEN) {
    case '.docx':
      return fromLayout(await readDocx(data, path), file, path);
    case '.pdf':
      return fromLayout(await readPdf(data, path), file, path);
    case '.zip': {
      const { tables, notRead } = readLinkedIn(data, path);
      const imported = importLinkedIn(tables);
      if (notRead.length > 0) imported.notes.push({ kind: 'not-read', what: notRead.join(', ') });
      return imported;
    }
    case '.json':
    case '.yaml':
    case '.yml': {
      const { text } = decodeText(data, path);
      return importJsonResume(text, file);
    }
    default: {
      const { text, encoding } = decodeText(data, path);
      const imported = fromLayout(readMarkdown(text), file, path);
      if (encoding !== undefined) imported.notes.push({ kind: 'decoded', what: encoding });
      return imported;
    }
  }
}

function fromLayout(layout: Layout, file: string, path: string): Imported {
  if (layout.pieces.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))) {
    throw new LecternError([problem('import-empty', {}, { file: path, line: 1 })]);
  }
  return importLayout(layout, file.replace(/\.[^.]+$/, ''));
}
