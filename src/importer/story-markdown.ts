import { stringify } from 'yaml';
import type { StoryDraft } from './draft.ts';
import { oneLine } from './readable.ts';

/** A story as a file: front matter, then a heading for each part and a paragraph or item for each statement. */
export function storyMarkdown({ sections, asked, ...named }: StoryDraft): string {
  const head = { ...named, ...(Object.keys(asked).length > 0 && { asked }) };
  const parts = sections.map(({ heading, statements }) => {
    let body = '';
    let previous: boolean | undefined;
    for (const { text, item } of statements) {
      body += `${previous === true && item ? '' : '\n'}${item ? '- ' : ''}${escaped(oneLine(text))}\n`;
      previous = item;
    }
    return `## ${escaped(oneLine(heading))}\n${body}`;
  });
  return `---\n${stringify(head, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${parts.join('\n')}`;
}

/** Plain text in Markdown: only what would be read as markup is escaped. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replace(/<(?=[a-z/!?])/gi, String.raw`\<`)
    .replace(/&(?=#|[a-z][a-z\d]{1,31};)/gi, String.raw`\&`)
    .replace(/^(?=[#>+=|-])/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/\s#+$/, (hashes) => ` \\${hashes.trim()}`);
}
