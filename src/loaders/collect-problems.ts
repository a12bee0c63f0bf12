import { LecternError, type Problem } from '../errors/problem.ts';

/** Lets several readings go on after one failed, so that all problems are reported at once. */
export function collectProblems() {
  const problems: Problem[] = [];
  return {
    problems,
    /** The result of `read`, or undefined when it threw a LecternError, whose problems are kept. */
    run<Value>(read: () => Value): Value | undefined {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof LecternError)) throw error;
        problems.push(...error.problems);
        return undefined;
      }
    },
    throwIfAny(): void {
      if (problems.length > 0) throw new LecternError(problems);
    },
  };
}
