import { Command } from 'commander';
import { runCommand } from './run-command.ts';
import { serveSite } from './serve-site.ts';
import { buildSite } from './site-build.ts';

const program = new Command('npm start --')
  .description('Builds the guide, serves it on this machine and prints its address.')
  .option(
    '--port <number>',
    'port to listen on; the next free one is taken when it is in use',
    '4321',
  )
  .option('--no-build', 'serve what is in dist already')
  .option('--verbose', 'show stack traces');

await runCommand(program, async ({ port, build }: { port: string; build: boolean }) => {
  if (build) await buildSite('dist');
  const { address } = await serveSite('dist', Number(port));
  console.log(`\nLectern is at ${address} (Ctrl+C ends it).`);
});
