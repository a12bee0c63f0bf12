import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { readLocated } from '../errors/located-document.ts';
import { parseWithFriendlyErrors } from '../errors/parse.ts';
import { storyFrontmatterSchema } from '../schemas/story.ts';
import type { Evidence, Source, Story } from '../schemas/profile.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { sentencesOf } from './sentences.ts';
import { slugify, type IdRegister } from './slugify.ts';

/**
 * Reads one story. Its statements belong to the source that it names as organisation or project, or to one of its own.
 * @param sources those of the resume; a source made for this story is returned, not added
 * @throws LecternError for front matter that does not fit
 */
export function readStory(
  text: string,
  file: string,
  sources: readonly Source[],
  ids: { sources: IdRegister; evidence: IdRegister },
): { story: Story; evidence: Evidence[]; source?: Source } {
  const slug = slugify(file.replace(/^.*\//, '').replace(/\.md$/, ''), 12);
  const { head, headLine, body, bodyLine } = splitFrontmatter(text);
  const frontmatter = parseWithFriendlyErrors(
    storyFrontmatterSchema,
    readLocated(head, file, headLine),
  );
  const { organisation, project, role, period, title } = frontmatter;
  const known = findSource(sources, organisation, project, period?.start);
  const source: Source = known ?? {
    id: ids.sources.claim(slugify(organisation ?? project ?? title)),
    name: organisation ?? project ?? title,
    kind: 'story',
    ...(role !== undefined && { role }),
    ...(period && { period }),
  };
  const evidence: Evidence[] = [];
  const sections = sectionsOf(fromMarkdown(body)).map(({ heading, blocks }) => ({
    heading,
    evidence: blocks.flatMap(({ text: block, line }) =>
      sentencesOf(block).map((sentence) => {
        const id = ids.evidence.claim(`${slug}-${slugify(sentence)}`);
        evidence.push({
          id,
          source: source.id,
          kind: 'story',
          text: sentence,
          file,
          line: line + bodyLine - 1,
          story: slug,
          ...((period ?? source.period) && { period: period ?? source.period }),
        });
        return id;
      }),
    ),
  }));
  return {
    story: { slug, file, frontmatter, sections },
    evidence,
    ...(known === undefined && { source }),
  };
}

type Block = { text: string; line: number };

function sectionsOf(root: Root): { heading: string; blocks: Block[] }[] {
  const sections: { heading: string; blocks: Block[] }[] = [];
  for (const node of root.children) {
    if (node.type === 'heading') sections.push({ heading: toString(node), blocks: [] });
    else if (sections.length === 0) sections.push({ heading: 'Situation', blocks: blocksOf(node) });
    else sections.at(-1)?.blocks.push(...blocksOf(node));
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function blocksOf(node: RootContent): Block[] {
  if (node.type === 'list') return node.children.flatMap((item) => item.children.flatMap(blocksOf));
  if (node.type === 'blockquote') return node.children.flatMap(blocksOf);
  const text = proseOf(node).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? [] : [{ text, line: node.position?.start.line ?? 1 }];
}

/** The words of a block; a line break within it is a space. */
function proseOf(node: RootContent): string {
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(proseOf).join('') : toString(node);
}

/** The resume's source of that name, and of several the one whose period holds the story's beginning. */
function findSource(
  sources: readonly Source[],
  organisation: string | undefined,
  project: string | undefined,
  start = '',
): Source | undefined {
  const names = [organisation, project].filter((name) => name !== undefined);
  const named = names.flatMap((name) =>
    sources.filter((source) => source.name.toLowerCase() === name.toLowerCase()),
  );
  const holds = ({ period }: Source) =>
    (period?.start ?? '') <= start && start < (period?.end ?? '9999');
  return named.find(holds) ?? named[0];
}
