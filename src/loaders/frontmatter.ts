const FENCE = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** The YAML between the `---` lines at the top of a text, and what follows, each with the line where it begins. */
export function splitFrontmatter(text: string): {
  head: string;
  headLine: number;
  body: string;
  bodyLine: number;
} {
  const source = text.replace(/^\uFEFF/, '');
  const match = FENCE.exec(source);
  if (!match) return { head: '{}', headLine: 1, body: source, bodyLine: 1 };
  const [whole, head = ''] = match;
  return {
    head,
    headLine: 2,
    body: source.slice(whole.length),
    bodyLine: whole.split('\n').length,
  };
}
