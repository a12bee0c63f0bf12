import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { LecternError, problem } from '../../src/errors/problem.ts';
import type { Layout } from '../../src/importer/block.ts';
import { layOutDocx, type WordNode } from '../../src/importer/docx-layout.ts';
import { readZip } from './read-zip.ts';

/** Begins the older binary format of Office, in which encrypted documents are wrapped too. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Word document.
 * @throws LecternError when it cannot be read
 */
export async function readDocx(data: Uint8Array, file: string): Promise<Layout> {
  const unreadable = (reason: string) => new LecternError([problem('import-unreadable', { reason }, { file, line: 1 })]);
  if (COMPOUND_FILE.every((byte, at) => data[at] === byte)) {
    throw unreadable('it is protected by a password, or an older .doc under a new name');
  }
  const { files } = readZip(data, file, (path) => /\.(?:xml|rels)$/i.test(path));
  if (!files.has('word/document.xml')) throw unreadable('it holds no Word document');
  let root: WordNode | undefined;
  try {
    const safe = zipSync(Object.fromEntries(files), { level: 0 });
    await mammoth.convertToHtml(
      { buffer: Buffer.from(safe) },
      {
        // Pictures are not unpacked, so that reading one would fail.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (document: WordNode) => {
          root = document;
          return document;
        },
      },
    );
  } catch {
    throw unreadable('Word’s own format is damaged in it');
  }
  const margins = [...files]
    .filter(([path]) => /^word\/(?:header|footer)\d*\.xml$/.test(path))
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([, xml]) => textOfXml(Buffer.from(xml).toString('utf8')));
  return layOutDocx(root ?? { type: 'document' }, [...new Set(margins)]);
}

/** The text of Word's XML, a paragraph a line; mammoth does not read headers and footers. */
function textOfXml(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<w:tab\/>/g, '\t')
    .replace(/<w:instrText[^>]{0,200}>[^<]*<\/w:instrText>/g, '')
    .replace(/<[^<>]{0,5000}>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .trim();
}

