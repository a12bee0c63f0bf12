import { stemmer } from 'stemmer';

/** One word of a text: as written, as compared, and where it stands. */
export type Token = {
  surface: string;
  /** Lower case, without its inflection; technical names such as `c#` or `n+1` are kept whole. */
  stem: string;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** True when a full stop, colon or the like stands between this word and the one before. */
  startsClause: boolean;
};

/** `.NET`, `C#`, `C++`, `F#`, `N+1`, `p99`, `2PC`; otherwise runs of letters and digits. */
const WORD = /\.NET\b|[A-Za-z][#+]{1,2}(?![\p{L}\p{N}])|\p{N}?\p{L}\+\p{N}|[\p{L}\p{N}]+/giu;
const CLAUSE_END = /[.;:!?]\s|\n|•/u;

/** Splits a text into words that compare equal whatever their case, plural or hyphen. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(WORD)) {
    const [surface] = match;
    const start = match.index;
    const gap = text.slice(previousEnd, start);
    tokens.push({
      surface,
      stem: stemOf(surface),
      start,
      end: start + surface.length,
      startsClause: tokens.length === 0 || CLAUSE_END.test(gap),
    });
    previousEnd = start + surface.length;
  }
  return tokens;
}

/** Cached because a shelf and a profile repeat the same few thousand words. */
const stems = new Map<string, string>();

function stemOf(surface: string): string {
  const word = surface.toLowerCase();
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = /^[a-z]{4,}$/.test(word) ? stemmer(word) : word;
    stems.set(word, stem);
  }
  return stem;
}
