import { mdxToMdast, type MdastNode } from 'satteri';

/** A component as a page uses it. Attributes in braces are left out. */
export type PageElement = { name: string; attributes: Record<string, string>; line: number };

/** The uses of a component in an MDX page, in order; none when the page is not valid MDX. */
export function pageElements(markdown: string, name: string): PageElement[] {
  let root: MdastNode;
  try {
    root = mdxToMdast(markdown.replace(/\r\n?/g, '\n'), { position: true });
  } catch {
    return [];
  }
  return elementsIn(root).filter((element) => element.name === name);
}

function elementsIn(node: MdastNode): PageElement[] {
  const inner = 'children' in node ? node.children.flatMap((child) => elementsIn(child)) : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inner;
  const attributes = Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
  return [{ name: node.name ?? '', attributes, line: node.position?.start.line ?? 1 }, ...inner];
}
