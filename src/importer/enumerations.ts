/** The parts of an enumeration; a separator inside brackets parts nothing. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of text.replace(/\.\s*$/, '').replace(/\s[·•▪]\s|\s{2,}|\t/g, '|')) {
    if ('([{'.includes(letter)) depth += 1;
    else if (')]}'.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && ',;|•'.includes(letter)) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  parts.push(part);
  return parts.map((each) => each.trim()).filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** Whether a text lists things rather than telling of them: several short parts, or one short one. */
export function isEnumeration(text: string): boolean {
  const parts = partsOf(text);
  const long = parts.filter((part) => part.split(/\s+/).length > 6).length;
  return parts.length >= 2
    ? long * 4 <= parts.length
    : parts[0] !== undefined && parts[0].split(/\s+/).length <= 4;
}
