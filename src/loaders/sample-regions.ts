import { LecternError, problem, type Problem } from '../errors/problem.ts';

const BEGIN = /^\s*#region(?:\s+(.*?))?\s*$/;
const END = /^\s*#endregion\b/;

/** Lines of a sample between `#region name` and `#endregion`. */
export type Region = {
  /** Without the common indentation, and without the marks of regions inside it. */
  code: string;
  /** 1-based lines of the file where the code begins and ends. */
  firstLine: number;
  lastLine: number;
};

/**
 * The named regions of a C# text, in the order in which they begin.
 * @param file named in the problems
 * @throws LecternError with a `sample-syntax` for each region without a name, an end or a beginning, or named twice
 */
export function readRegions(source: string, file: string): Map<string, Region> {
  const regions = new Map<string, Region>();
  const begun = new Map<string, number>();
  const open: { name: string; line: number }[] = [];
  const problems: Problem[] = [];
  const lines = source.split('\n');
  const report = (reason: string, line: number): void => {
    problems.push(problem('sample-syntax', { reason }, { file, line }));
  };

  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    const begin = BEGIN.exec(text);
    if (begin) {
      const name = begin[1] ?? '';
      const earlier = begun.get(name);
      if (name === '') report('this `#region` has no name', line);
      else if (earlier === undefined) begun.set(name, line);
      else report(`the region "${name}" already begins in line ${earlier}`, line);
      open.push({ name, line });
    } else if (END.test(text)) {
      const last = open.pop();
      if (!last) report('this `#endregion` ends nothing', line);
      else regions.set(last.name, regionOf(lines, last.line, line));
    }
  }
  for (const { name, line } of open) report(`the region "${name}" has no \`#endregion\``, line);
  if (problems.length > 0) throw new LecternError(problems);
  return new Map([...begun.keys()].flatMap((name) => withName(name, regions.get(name))));
}

function withName(name: string, region: Region | undefined): [string, Region][] {
  return region ? [[name, region]] : [];
}

function regionOf(lines: readonly string[], begin: number, end: number): Region {
  const inside = lines
    .slice(begin, end - 1)
    .map((text, index) => ({ text, line: begin + 1 + index }))
    .filter(({ text }) => !BEGIN.test(text) && !END.test(text));
  const filled = inside.filter(({ text }) => text.trim() !== '');
  const firstLine = filled[0]?.line ?? begin + 1;
  const lastLine = filled.at(-1)?.line ?? firstLine;
  const shown = inside.filter(({ line }) => line >= firstLine && line <= lastLine);
  const indent = Math.min(...filled.map(({ text }) => text.length - text.trimStart().length));
  return {
    code: shown.map(({ text }) => text.slice(indent).trimEnd()).join('\n'),
    firstLine,
    lastLine,
  };
}
