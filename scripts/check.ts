import { Command } from 'commander';
import { checkContent } from '../src/checks/index.ts';
import { LecternError } from '../src/errors/problem.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run check --')
  .description('Checks topics, cards, diagrams, samples, calculations and the active profile.')
  .option('--verbose', 'show stack traces');

await runCommand(program, () => {
  const { problems, topics, profile } = checkContent(process.cwd(), process.env.LECTERN_PROFILE);
  if (problems.length > 0) throw new LecternError(problems);
  console.log(`${topics} topics and the profile "${profile}" are in order.`);
  return Promise.resolve();
});
