const GLYPH = '•·‣▪▫◦●○■□►▶➢➤➔✓✔✅→»※❖⁃∙';

/** Glyph bullets need no space after them; dashes, stars and plus signs do. */
const BULLET = new RegExp(String.raw`^(\s*)(?:[${GLYPH}]|[-*+–—](?=\s)|o(?=\s{2,}))\s*(?=\S)`);
const NUMBER = /^(\s*)(?:\(?\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;

/** An item of a list: its text without the bullet or number, and how far it is indented; undefined for other lines. */
export function itemOf(
  line: string,
): { text: string; indent: number; numbered: boolean } | undefined {
  const match = BULLET.exec(line) ?? undefined;
  const number = match ? undefined : (NUMBER.exec(line) ?? undefined);
  const found = match ?? number;
  if (!found) return undefined;
  return {
    text: line.slice(found[0].length),
    indent: width(found[1] ?? ''),
    numbered: number !== undefined,
  };
}

/** Width of white space, a tab counted as four. */
export function width(space: string): number {
  return space.replaceAll('\t', '    ').length;
}
