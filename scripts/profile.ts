import { Command } from 'commander';
import { checkNamedProfile } from './profile/check-profile.ts';
import { importProfile } from './profile/import-profile.ts';
import { TAKEN } from './profile/read-source.ts';
import { runCommand } from './run-command.ts';

const root = process.cwd();
let report: () => string | Promise<string> = () => '';

const program = new Command('npm run profile --')
  .description('Imports a CV as a profile, or checks a profile.')
  .option('--verbose', 'show stack traces');

program
  .command('import')
  .description(
    `Makes a profile of a CV and writes it to profile/local/. Takes ${Object.keys(TAKEN).join(', ')}.`,
  )
  .argument('<file>', 'the CV')
  .requiredOption('--name <id>', 'what to call the profile: lower-case letters, digits and hyphens')
  .option('--force', 'replace the profile of that name')
  .action((file: string, options: { name: string; force?: boolean }) => {
    report = () => importProfile(root, file, options);
  });

program
  .command('check')
  .description('Checks a profile: the active one, or the one named.')
  .argument('[id]', 'id or folder of a profile')
  .action((id: string | undefined) => {
    report = () => checkNamedProfile(root, id);
  });

await runCommand(program, async () => {
  console.log(await report());
});
