import type { Block } from './block.ts';
import { partsOf } from './enumerations.ts';
import type { Placing } from './placing.ts';

const TONGUES =
  /(?<!\p{L})(?:english|german|french|spanish|italian|portuguese|russian|ukrainian|polish|czech|slovak|latvian|lithuanian|estonian|finnish|swedish|norwegian|danish|dutch|hungarian|romanian|bulgarian|serbian|croatian|slovenian|greek|turkish|arabic|hebrew|persian|farsi|hindi|urdu|bengali|tamil|telugu|marathi|punjabi|gujarati|chinese|mandarin|cantonese|japanese|korean|vietnamese|thai|indonesian|malay|tagalog|filipino|swahili|amharic|georgian|armenian|azerbaijani|kazakh|belarusian|catalan|basque|galician|irish|welsh|icelandic|maltese|albanian|macedonian|bosnian|latin|esperanto|deutsch|englisch|französisch|spanisch|italienisch|russisch|polnisch|anglais|allemand|français|espagnol|italien|inglés|alemán|francés|español|italiano|inglese|tedesco|francese|английский|немецкий|французский|испанский|русский|украинский|латышский)(?!\p{L})/iu;

/** Whether a text lists languages that people speak. */
export function isTongueList(text: string): boolean {
  const parts = partsOf(text);
  return parts.length > 0 && parts.filter((part) => TONGUES.test(part)).length * 2 >= parts.length;
}

/** One language and how well it is spoken: "English (C1)", "English – professional", "English: native". */
export function readLanguage(text: string): { language: string; fluency?: string } {
  const match = /^([^(:–—|-]{1,40}?)\s*(?:\(([^()]*)\)|(?::|[–—|-])\s*(.+))$/.exec(text);
  const language = match?.[1]?.trim();
  const fluency = (match?.[2] ?? match?.[3])?.trim();
  if (language === undefined || language === '' || fluency === undefined || fluency === '')
    return { language: text };
  return { language, fluency };
}

/** Reads a section of languages; what names none is left. */
export function readLanguages(
  blocks: readonly Block[],
  placing: Placing,
): { language: string; fluency?: string }[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'rule' || block.head) {
      placing.read(block);
      return [];
    }
    if (block.text.length > 300 || block.kind === 'images') {
      placing.leave(block);
      return [];
    }
    if (block.kind === 'row') {
      const [language = '', fluency] = block.cells ?? [];
      return language === ''
        ? []
        : [{ language, ...(fluency !== undefined && fluency !== '' && { fluency }) }];
    }
    return partsOf(block.text).map(readLanguage);
  });
}
