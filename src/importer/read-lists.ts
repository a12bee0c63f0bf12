import type { Block } from './block.ts';
import type { CertificateDraft, ResumeDraft } from './draft.ts';
import { isSubheading } from './entries.ts';
import { findPeriod } from './periods.ts';
import type { Placing } from './placing.ts';

/** Reads certificates, one a line or item, each with its date and who issued it. */
export function readCertificates(blocks: readonly Block[], placing: Placing): CertificateDraft[] {
  return textsOf(blocks, placing).map(({ text, block }) => {
    placing.read(block);
    const found = findPeriod(text);
    if (!found || found.before === '') return { name: text };
    const issuer = found.after.replace(/^(?:issued by|by)\s+/i, '');
    const date = found.period.start ?? found.period.end;
    return {
      name: found.before,
      ...(date !== undefined && { date }),
      ...(issuer !== '' && { issuer }),
    };
  });
}

/** Adds awards, publications, interests or references, one a line or item. */
export function readList(
  kind: 'awards' | 'publications' | 'interests' | 'references',
  blocks: readonly Block[],
  resume: ResumeDraft,
  placing: Placing,
): void {
  for (const { text } of textsOf(blocks, placing)) {
    if (kind === 'awards') resume.awards.push({ title: text });
    else if (kind === 'publications') resume.publications.push({ name: text });
    else if (kind === 'interests') resume.interests.push({ name: text });
    else resume.references.push({ reference: text });
  }
}

/** Statements of a section as they stand; headings inside it are read over, images left. */
export function textsOf(
  blocks: readonly Block[],
  placing: Placing,
): { text: string; block: Block }[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'rule') return [];
    if (block.kind === 'images') placing.leave(block);
    else if (
      block.head ||
      block.kind === 'heading' ||
      (block.bold && isSubheading(block, blocks[at + 1]))
    )
      placing.read(block);
    else return [{ text: block.text, block }];
    return [];
  });
}
