import type { Page } from 'playwright-core';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page that a browser prints. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<string[]> {
  const pdf = await page.pdf({ format, tagged: true });
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  try {
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join(' ');
      }),
    );
  } finally {
    await task.destroy();
  }
}

/**
 * Letters and digits only, since paper breaks lines where it likes. Modifier letters go too: fonts draw an apostrophe and
 * U+02BC alike, and the text of a PDF has whichever is first.
 */
export function letters(text: string): string {
  return text.replaceAll(/[^\p{Lu}\p{Ll}\p{N}]+/gu, '');
}

/** Whether a text is on a page, or begins at the end of one and goes on in the next. */
export function isPrinted(text: string, pages: readonly string[]): boolean {
  const wanted = letters(text);
  const texts = pages.map(letters);
  return texts.some((page, index) => {
    if (page.includes(wanted)) return true;
    const next = texts[index + 1] ?? '';
    return Array.from({ length: wanted.length }, (_, cut) => cut).some(
      (cut) => page.includes(wanted.slice(0, cut)) && next.includes(wanted.slice(cut)),
    );
  });
}
