import { formatProblem, LecternError, type Problem } from '../../src/errors/problem.ts';

/** What a reading reports when it fails, as people see it. */
export function complaintOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof LecternError) return error.message;
    throw error;
  }
  return 'no complaint';
}

/** The findings of a rule as people see them. */
export function report(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n\n');
}
