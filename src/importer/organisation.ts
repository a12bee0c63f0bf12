const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.’'-]*(?:\s(?:(?:of|and|&|de)\s)?\p{Lu}[\p{L}\p{N}&.-]*){0,4})`;
const AT = new RegExp(
  String.raw`(?:^|[.!?]\s)(?:At|With|For|In my (?:role|time) at)\s${NAME},?\s(?:I|my|we)\b`,
  'gu',
);
const LEGAL = new RegExp(
  String.raw`(?<![\p{L}])((?:\p{Lu}[\p{L}\p{N}&.-]*\s){1,4}(?:Corporation|Corp|Inc|LLC|Ltd|Limited|GmbH|AG|PLC|Company|Group|Bank|Motors|Communications|Holdings)\b\.?)`,
  'gu',
);
const OWNER =
  /(?<![\p{L}])(\p{Lu}[\p{L}\p{N}&.-]+(?:\s\p{Lu}[\p{L}\p{N}&.-]+){0,3})[’']s?(?![\p{L}])/gu;

/** Capitalised words that begin sentences and own things, and are no organisation. */
const NOT_ONE =
  /^(?:The|This|That|It|I|We|They|Our|My|Key|Used|Data|Their|Its|His|Her|Let|Weekly|Today)\b/;

/**
 * The organisation that a narrative is about, by its own words: "At Acme, I …", a name with a legal form, or the owner
 * of what was built.
 * @param known names from the resume, which come first when the text names one
 */
export function organisationIn(
  texts: readonly string[],
  known: readonly string[],
): string | undefined {
  const all = texts.join('\n');
  const named = known.filter((name) => name.length > 2 && all.includes(name));
  const most = named.toSorted((a, b) => count(all, b) - count(all, a))[0];
  if (most !== undefined) return most;
  for (const text of texts.toReversed()) {
    const at = firstOf(text, AT);
    if (at !== undefined) return at;
  }
  const counted = new Map<string, number>();
  for (const text of texts) {
    for (const pattern of [LEGAL, OWNER]) {
      for (const match of text.matchAll(pattern)) {
        const name = match[1]?.trim();
        if (name === undefined || NOT_ONE.test(name) || name.length < 3) continue;
        counted.set(name, (counted.get(name) ?? 0) + (pattern === LEGAL ? 3 : 1));
      }
    }
  }
  return [...counted].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function firstOf(text: string, pattern: RegExp): string | undefined {
  for (const match of text.matchAll(pattern)) {
    const name = match[1]?.replace(/,$/, '').trim();
    if (name !== undefined && !NOT_ONE.test(name)) return name;
  }
  return undefined;
}

function count(text: string, name: string): number {
  return text.split(name).length - 1;
}
