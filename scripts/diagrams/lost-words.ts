const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
};

/** Where the words that a reader should see stand in a line, by the kinds of diagram that write them so. */
const SEEN: readonly { kinds: readonly string[]; words: RegExp }[] = [
  {
    kinds: ['flowchart'],
    words:
      /\|([^|]+)\||\[+[(/\\]?([^\][]+?)[)/\\]?\]+|\{+([^{}]+)\}+|\(+([^()]+)\)+|--\s+([^->|]+?)\s+-->/g,
  },
  {
    kinds: ['sequence'],
    words: /:\s*(.+)$|\bas\s+(.+)$|^(?:alt|else|opt|loop|par|and|critical|option|break)\s+(.+)$/g,
  },
  { kinds: ['state', 'class', 'er'], words: /(?<!:):\s+(.+)$|"([^"]+)"/g },
];
const UNSEEN = /^(?:accTitle|accDescr|direction|classDef|class\b|style|link|click|%%|\[\*\])/;

/**
 * Words of a diagram's labels that its picture does not show: Mermaid drops what it takes for markup without a word.
 * @param shown the texts of the picture
 */
export function lostWords(code: string, kind: string, shown: readonly string[]): string[] {
  const seen = compact(shown.join(' '));
  const words = labelsOf(code, kind).flatMap(
    (label) => plain(label).match(/[\p{L}\p{N}]{2,}/gu) ?? [],
  );
  return [...new Set(words)].filter((word) => !seen.includes(compact(word)));
}

function labelsOf(code: string, kind: string): string[] {
  const patterns = SEEN.filter(({ kinds }) => kinds.includes(kind)).map(({ words }) => words);
  const withoutDescription = code.replace(/accDescr\s*\{[^}]*\}/, '');
  return withoutDescription
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !UNSEEN.test(line))
    .flatMap((line) => patterns.flatMap((pattern) => [...line.matchAll(pattern)]))
    .flatMap(([, ...groups]: (string | undefined)[]) =>
      groups.filter((group) => group !== undefined),
    );
}

function plain(label: string): string {
  return label
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/[#&](\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

/** Long words may be broken over two lines. */
function compact(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
