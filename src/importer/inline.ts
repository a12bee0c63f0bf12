import { collapsed, oneLine } from './readable.ts';

/** Formatting tags of HTML; other things between angle brackets, such as `List<T>`, are text. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|center|cite|code|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|picture|pre|q|s|section|small|source|span|strike|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:[\s/][^<>]{0,1000})?>/g;
const BOLD_TAG = /<\/?(?:b|strong)(?:\s[^<>]{0,200})?>/g;
const IMAGE = /!\[([^\]\n]{0,200})\]\([^)\n]{0,1000}\)|<img\s[^<>]{0,1000}>/g;
const LINK = /\[([^[\]\n]{1,300})\]\(([^()\s]{1,1000})(?:\s"[^"\n]{0,200}")?\)/g;
/** A link that says only where it leads stands for its address. */
const NAMES_A_SITE = /^(?:linkedin|github|gitlab|twitter|x|website|portfolio|homepage|blog)$/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  copy: '©',
  reg: '®',
  trade: '™',
};

/** The text of one line of Markdown or HTML without its markup, and what of it is bold. */
export function readInline(source: string): { text: string; lead?: string; bold: boolean } {
  const marked = plainLinks(source)
    .replace(BOLD_TAG, '**')
    .replace(/<\/?(?:i|em)>/g, '')
    .replace(TAG, ' ')
    .replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) =>
      entity(name, whole),
    );
  const bare = marked.trim();
  const strong = /^(?:\*\*|__)(?=\S)([^\n]{1,400}?)(?:\*\*|__)/.exec(bare.replace(/^\*\*\*/, '**'));
  const lead = strong?.[1] === undefined ? undefined : withoutMarks(strong[1]);
  const text = withoutMarks(bare);
  const bold =
    lead !== undefined &&
    lead !== '' &&
    text.replace(/[\s:.]+$/, '') === lead.replace(/[\s:.]+$/, '');
  return { text, bold, ...(lead !== undefined && lead !== '' && { lead }) };
}

/** The alternative texts and addresses of the images of a line, or undefined when it holds other words too. */
export function imagesOf(source: string): string[] | undefined {
  const names: string[] = [];
  const rest = source
    .replace(/\]\([^()\s]{1,1000}\)/g, (whole) => (whole.startsWith('](') ? whole : ''))
    .replace(IMAGE, (image, markdown: string | undefined) => {
      const alt = markdown ?? /alt\s*=\s*["']([^"']{0,200})/i.exec(image)?.[1] ?? '';
      if (alt.trim() !== '') names.push(oneLine(alt));
      return '';
    })
    .replace(/\[\s*\]\([^()\s]{0,1000}\)/g, '')
    .replace(TAG, '');
  return source.length > rest.length && rest.trim() === '' ? names : undefined;
}

function plainLinks(source: string): string {
  return source
    .replace(IMAGE, ' ')
    .replace(LINK, (_whole, label: string, address: string) =>
      NAMES_A_SITE.test(label.trim()) ? address : label,
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^\s<>]{3,300}[.@][^\s<>]{2,200})>/g, '$1');
}

function entity(name: string, whole: string): string {
  if (name.startsWith('#')) {
    const hex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    return code > 31 && code < 0x11_0000 ? oneLine(` ${String.fromCodePoint(code)} `) || ' ' : ' ';
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/** Takes emphasis and code marks off; a star or underscore inside a word or between spaces stays. */
function withoutMarks(text: string): string {
  return collapsed(
    text
      .replace(/`+/g, '')
      .replace(/\*\*|(?<![\p{L}\p{N}])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}])|~~/gu, '')
      .replace(/(?<![\p{L}\p{N}*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\p{L}\p{N}*])/gu, '')
      .replace(/(?<![\p{L}\p{N}_])_(?=[^\s_])|(?<=[^\s_])_(?![\p{L}\p{N}_])/gu, '')
      .replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1'),
  );
}
