import { join } from 'node:path';
import { Command } from 'commander';
import { judgeDiagrams } from '../src/checks/diagrams.ts';
import { LecternError } from '../src/errors/problem.ts';
import { DIAGRAM_STYLES } from '../src/loaders/diagram-styles.ts';
import { readDiagramPages } from '../src/loaders/diagram-pages.ts';
import { DIAGRAMS_FOLDER, readDiagrams } from '../src/loaders/diagrams.ts';
import { readTextIfPresent } from '../src/loaders/read-text.ts';
import { refreshDiagrams } from './diagrams/refresh.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run diagrams --')
  .description(
    'Draws the Mermaid diagrams of all pages whose picture is missing, and removes unused pictures.',
  )
  .option('--check', 'only compare; needs no browser')
  .option('--verbose', 'show stack traces');

await runCommand(program, async ({ check }: { check?: boolean }) => {
  const root = process.cwd();
  if (check) {
    checkOnly(root);
    return;
  }
  const { drawn, kept, removed } = await refreshDiagrams(root, (line) => console.log(line));
  console.log(`Drawn ${drawn}, kept ${kept}, removed ${removed}.`);
});

function checkOnly(root: string): void {
  const pictures = readDiagrams(join(root, DIAGRAMS_FOLDER));
  const styles = readTextIfPresent(join(root, DIAGRAM_STYLES));
  const problems = judgeDiagrams({ pages: readDiagramPages(root), pictures, styles });
  if (problems.length > 0) throw new LecternError(problems);
  console.log(`${pictures.size} pictures are fresh.`);
}
