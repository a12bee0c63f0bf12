import type { Command } from 'commander';
import { LecternError } from '../src/errors/problem.ts';
import { printProblems } from './print-problems.ts';

/**
 * Runs a command-line door: problems are printed, other failures named; either ends with exit code 1.
 * @param action takes the options as the door declares them, and the arguments
 */
export async function runCommand(
  program: Command,
  action: (options: never, args: string[]) => Promise<void> | void,
): Promise<void> {
  program.showHelpAfterError('Add --help to see what there is.').showSuggestionAfterError();
  program.parse();
  const options = program.opts();
  try {
    await action(options as never, program.args);
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof LecternError) printProblems(error.problems);
    else if (options.verbose || !(error instanceof Error)) console.error(error);
    else console.error(`${error.message}\n(Add --verbose for the stack trace.)`);
  }
}
