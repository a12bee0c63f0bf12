import { Command } from 'commander';
import { buildSite } from './site-build.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run build --')
  .description(
    'Checks the content and builds the guide. The last good build stays in place until the new one is whole.',
  )
  .option('--outDir <dir>', 'where to build to', 'dist')
  .option('--verbose', 'show stack traces');

await runCommand(program, async ({ outDir }: { outDir: string }) => {
  await buildSite(outDir);
});
