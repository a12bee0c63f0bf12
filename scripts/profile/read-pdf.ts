import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LecternError, problem } from '../../src/errors/problem.ts';
import type { Layout } from '../../src/importer/block.ts';
import { layOutPdf } from '../../src/importer/pdf-layout.ts';
import type { PdfPage, PdfText } from '../../src/importer/pdf-lines.ts';

/** No CV has more pages. */
const MOST_PAGES = 200;

/**
 * Reads the text of a PDF with its places, sizes and weights.
 * @throws LecternError for a file that is no PDF, needs a password, or holds pictures of text only
 */
export async function readPdf(data: Uint8Array, file: string): Promise<Layout> {
  const fault = (reason: string) => new LecternError([problem('import-unreadable', { reason }, { file, line: 1 })]);
  const task = getDocument({
    data: new Uint8Array(data),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  } as Parameters<typeof getDocument>[0]);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw fault(`it has ${document.numPages} pages, and at most ${MOST_PAGES} are read`);
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)));
    }
    if (pages.every(({ texts }) => texts.length === 0)) {
      throw fault('it holds no text, only pictures; export it from where it was written, or run text recognition over it');
    }
    return layOutPdf(pages);
  } catch (error) {
    if (error instanceof LecternError) throw error;
    const name = error instanceof Error ? error.name : '';
    throw fault(name === 'PasswordException' ? 'it is protected by a password' : 'it is no PDF, or a damaged one');
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: Page): Promise<PdfPage> {
  const { width } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  // Names of fonts are known only once the page's operators were read.
  await page.getOperatorList();
  const texts = content.items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height, bold: isBold(page, item.fontName) }];
  });
  return { width, texts };
}

function isBold(page: Page, font: string): boolean {
  const objects = page.commonObjs as { has(id: string): boolean; get(id: string): { name?: string; bold?: boolean } | null };
  if (!objects.has(font)) return false;
  const found = objects.get(font);
  return found?.bold === true || /bold|black|heavy|semib|demi/i.test(found?.name ?? '');
}
