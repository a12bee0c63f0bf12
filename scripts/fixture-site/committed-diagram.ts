import { join } from 'node:path';
import { readDiagramPages } from '../../src/loaders/diagram-pages.ts';
import { diagramKey, DIAGRAMS_FOLDER, readDiagrams } from '../../src/loaders/diagrams.ts';
import { readFences } from '../../src/loaders/fences.ts';

const project = join(import.meta.dirname, '../..');

/** A `mermaid` fence from one of the project's own topics whose picture is committed. */
export function committedDiagram(): string {
  const pictures = readDiagrams(join(project, DIAGRAMS_FOLDER));
  for (const { file, text } of readDiagramPages(project)) {
    const found = readFences(text, 'mermaid', file).find(({ code }) =>
      pictures.has(diagramKey(code)),
    );
    if (found) return `\`\`\`mermaid caption="A picture"\n${found.code}\n\`\`\``;
  }
  throw new Error('no topic of the project has a committed picture');
}
