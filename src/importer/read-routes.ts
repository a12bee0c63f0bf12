import type { Block } from './block.ts';
import type { RouteDraft } from './draft.ts';
import { partsOf } from './enumerations.ts';
import type { Placing } from './placing.ts';

/**
 * Reads the rows of "when to reference what".
 * @param names of the jobs, projects, schools and skills of the resume, and of its stories
 */
export function readRoutes(
  blocks: readonly Block[],
  names: readonly string[],
  placing: Placing,
): RouteDraft[] {
  return blocks.flatMap((block) => {
    if (block.head || block.kind === 'rule') {
      placing.read(block);
      return [];
    }
    const [when = '', use = '', ...more] = block.cells ?? sidesOf(block.text);
    const subjects = partsOf(when);
    const said = partsOf(use);
    const sources = [...new Set(said.flatMap((part) => nameIn(part, names) ?? []))];
    if (more.length > 0 || subjects.length === 0 || sources.length === 0) {
      placing.leave(block);
      return [];
    }
    placing.read(block);
    const unnamed = said.filter(
      (part) => !names.some((name) => name.toLowerCase() === part.toLowerCase()),
    );
    return [
      { when: subjects, use: sources, ...(unnamed.length > 0 && { note: unnamed.join(', ') }) },
    ];
  });
}

function sidesOf(text: string): string[] {
  return text.split(/\s*(?:→|=>|->|:|—|–)\s+/, 2);
}

/** The name that a part of a cell is, or begins with, as in "MIREA (AI)". */
function nameIn(part: string, names: readonly string[]): string | undefined {
  const wanted = part.toLowerCase();
  const bare = wanted.replace(/\s*\(.*$/, '').trim();
  return (
    names.find((name) => name.toLowerCase() === wanted) ??
    names.find((name) => name.toLowerCase() === bare) ??
    names.find((name) => bare.length > 2 && name.toLowerCase().split(/[\s,]+/)[0] === bare)
  );
}
