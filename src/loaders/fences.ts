import { mdxToMdast, type MdastNode } from 'satteri';
import { LecternError, problem } from '../errors/problem.ts';

/** `12:3: Reason (12:3) (mdx-jsx:rule)`, as the MDX parser words its failures. */
const PARSER_FAILURE =
  /^(?:(?<line>\d+):(?<column>\d+):\s*)?(?<reason>.*?)(?:\s*\(\d+:\d+\))?(?:\s*\([\w-]+:[\w-]+\))?$/s;

/** `key="value"`, `key='value'`, `key=value` or `key`; a quote inside a value does not end it. */
const META = /([\w-]+)(?:=(?:"(.*?)"(?=\s|$)|'(.*?)'(?=\s|$)|(\S*)))?/g;

/**
 * The code fences of one language in an MDX page, in order. The page is read by the parser that builds the site, so
 * indentation, lists, components and longer fences mean here what they mean there.
 * @param file named in the problem when the page is not valid MDX
 * @throws LecternError `page-syntax`
 */
export function readFences(markdown: string, lang: string, file = 'index.mdx'): Fence[] {
  return codeNodes(parse(markdown, file))
    .filter((node) => node.lang === lang)
    .map(({ value, meta, position }) => ({
      lang,
      meta: readMeta(meta),
      code: value,
      line: (position?.start.line ?? 0) + 1,
    }));
}

/** What stands behind the language of a fence: `caption="One line" wide` is `{caption: 'One line', wide: ''}`. */
export function readMeta(meta: string | null | undefined): Record<string, string> {
  return Object.fromEntries<string>(
    [...(meta ?? '').matchAll(META)].map(
      ([, key = '', double, single, bare]: (string | undefined)[]) => [
        key,
        double ?? single ?? bare ?? '',
      ],
    ),
  );
}

function parse(markdown: string, file: string): MdastNode {
  try {
    return mdxToMdast(markdown.replace(/\r\n?/g, '\n'), { position: true });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const { line = 1, column = 1, reason = text } = PARSER_FAILURE.exec(text)?.groups ?? {};
    const place = { file, line: Number(line), column: Number(column) };
    throw new LecternError([problem('page-syntax', { reason }, place)]);
  }
}

function codeNodes(node: MdastNode): Code[] {
  if (node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap((child) => codeNodes(child)) : [];
}

export type Fence = {
  lang: string;
  meta: Record<string, string>;
  /** Without the fence's own indentation, with LF, without the last line break. */
  code: string;
  /** 1-based line of the file where `code` begins. */
  line: number;
};

type Code = Extract<MdastNode, { type: 'code' }>;
