import { isSentence, type Block } from './block.ts';
import type { BasicsDraft } from './draft.ts';
import { labelOf } from './labels.ts';
import { isPersonName } from './names.ts';
import type { Placing } from './placing.ts';
import { isEmployment, isPlace, isRole } from './roles.ts';

const EMAIL = /^(?:e-?mail:?\s*)?[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,63}$/i;
const PHONE = /^(?:(?:phone|tel|mobile|cell|m|t|p)[.:]?\s*)?\+?[\d()][\d\s().-]{6,20}$/i;
const URL = /^(?:https?:\/\/|www\.)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:\/\S{0,300})?$/i;
const DOCUMENT =
  /^(?:my\s+)?(?:curriculum vitae|cv|resume|résumé|lebenslauf)(?:\s+(?:of|von|–|—|-)\s+(.+))?$/i;

/**
 * Reads who the person is from what stands before the first section, or in a section of contact details: name,
 * headline, addresses; the rest are statements about the person.
 */
export function readOpening(
  blocks: readonly Block[],
  basics: BasicsDraft,
  placing: Placing,
  isTop = true,
): void {
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    if (block.kind === 'images') {
      placing.leave(block);
      continue;
    }
    lines += 1;
    if (block.head !== true || block.cells?.length === 2) {
      if (readRow(block, basics, placing)) continue;
    }
    const parts = block.text.length > 400 ? [] : partsOfLine(block.text);
    if (lines === 1 && isTop && readTitle(block, parts, basics, placing)) continue;
    if (parts.length > 0 && parts.every((part) => isContact(part))) {
      placing.read(block);
      for (const part of parts) readContact(part, basics, block, placing);
      continue;
    }
    if (
      block.kind === 'heading' ||
      (lines <= 4 && isTop && !isSentence(block.text) && block.kind === 'line')
    ) {
      if (parts.length > 1 && parts.some(isContact)) readMixed(parts, basics, block, placing);
      else if (
        isTop &&
        basics.label === undefined &&
        isRole(block.text) &&
        block.text.length <= 120
      )
        basics.label = block.text;
      else if (isTop && basics.name === undefined && isPersonName(block.text))
        basics.name = block.text;
      else if (block.kind === 'heading') placing.leave(block);
      else basics.highlights.push(block.text);
      continue;
    }
    basics.highlights.push(block.text);
  }
}

function readTitle(
  block: Block,
  parts: readonly string[],
  basics: BasicsDraft,
  placing: Placing,
): boolean {
  const document = DOCUMENT.exec(block.text.trim());
  if (document) {
    placing.read(block);
    if (document[1] !== undefined && isPersonName(document[1])) basics.name = document[1];
    return true;
  }
  const hello =
    /^(?:hi|hello|hey)[,!]?\s+(?:there[,!]?\s+)?i['’]?\s?a?m\s+(.{2,60}?)[\s!.👋]*$/iu.exec(
      block.text,
    )?.[1];
  if (hello !== undefined && /^\p{Lu}/u.test(hello)) {
    placing.read(block);
    basics.name = hello;
    return true;
  }
  if (basics.name === undefined && isPersonName(block.text)) {
    basics.name = block.text;
    return true;
  }
  const [first = '', ...more] = parts.flatMap((part) =>
    part.split(/\s+[—–-]\s+|,\s+(?=\p{L}{3})/u),
  );
  if (basics.name === undefined && isPersonName(first)) {
    if (more.length === 0) {
      basics.name = block.text;
      return true;
    }
    if (!more.every((part) => isRole(part) || isContact(part))) return false;
    placing.read(block);
    basics.name = first;
    for (const part of more) {
      if (isRole(part) && basics.label === undefined) basics.label = part;
      else readContact(part, basics, block, placing);
    }
    return true;
  }
  if (
    !parts.some(isContact) &&
    isRole(block.text) &&
    block.text.length <= 120 &&
    !isSentence(block.text)
  ) {
    basics.label = block.text;
    return true;
  }
  return false;
}

/** A row of two cells, or a labelled line: "Name | Jane Doe". */
function readRow(block: Block, basics: BasicsDraft, placing: Placing): boolean {
  const [name = '', said = ''] = block.cells ?? [];
  const label =
    block.kind === 'row' && block.cells?.length === 2
      ? labelOf(`${name}: ${said}`)
      : labelOf(block.text);
  const value = label?.value ?? '';
  if (value === '' || value.length > 120) return false;
  if (label?.label === 'name' && basics.name === undefined && /name/i.test(label.name))
    basics.name = value;
  else if (label?.label === 'position' && basics.label === undefined) basics.label = value;
  else if (label?.label === 'email' && basics.email === undefined) basics.email = value;
  else if (label?.label === 'phone' && basics.phone === undefined) basics.phone = value;
  else if (label?.label === 'location' && basics.location === undefined)
    basics.location = { address: value };
  else return false;
  placing.read(block);
  return true;
}

function readMixed(
  parts: readonly string[],
  basics: BasicsDraft,
  block: Block,
  placing: Placing,
): void {
  placing.read(block);
  for (const part of parts) {
    if (isContact(part)) readContact(part, basics, block, placing);
    else if (basics.label === undefined && isRole(part)) basics.label = part;
    else if (basics.name === undefined && isPersonName(part)) basics.name = part;
    else basics.highlights.push(part);
  }
}

function partsOfLine(text: string): string[] {
  return text.split(/\s*[|·•▪]\s*|\s{2,}|\t+|\s+[–—]\s+/).filter((part) => part !== '');
}

function isContact(part: string): boolean {
  const value = labelOf(part)?.value ?? part;
  return (
    EMAIL.test(value) ||
    PHONE.test(value) ||
    URL.test(value) ||
    isPlace(value) ||
    labelOf(part)?.label === 'location'
  );
}

function readContact(part: string, basics: BasicsDraft, block: Block, placing: Placing): void {
  const label = labelOf(part);
  const value = (label?.value ?? part).replace(/^(?:e-?mail|phone|tel|mobile)[.:]\s*/i, '');
  if (EMAIL.test(value) && basics.email === undefined) basics.email = value;
  else if (PHONE.test(value) && basics.phone === undefined) basics.phone = value;
  else if (URL.test(value)) {
    if (basics.url === undefined && !/linkedin|github|gitlab|twitter|x\.com/i.test(value))
      basics.url = value;
    else basics.profiles.push({ url: value });
  } else if (!isEmployment(value) && basics.location === undefined)
    basics.location = { address: value };
  else placing.leave({ ...block, text: part });
}
