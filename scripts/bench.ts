import { writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { benchBuild, type BuildFigures } from './bench/build-bench.ts';
import { benchRelate, RUNS, SHELF, type RelateFigures } from './bench/relate-bench.ts';
import { table } from './bench/table.ts';
import { runCommand } from './run-command.ts';

const program = new Command('npm run bench --')
  .description(
    'Measures how the cost of a build grows with the shelf, and that of relating with the profile.',
  )
  .option('--topics <counts>', 'sizes of the sites to build, or "none"', counts, [50, 500, 2000])
  .option('--evidence <counts>', 'sizes of the profiles, or "none"', counts, [100, 1000, 10000])
  .option('--json <file>', 'also write the figures to a file')
  .option('--verbose', 'show stack traces');

await runCommand(program, async ({ topics, evidence, json }: Options) => {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${gigabytes(totalmem())} GB, ${platform()}, Node ${process.versions.node}`;
  console.log(`${machine}\n`);
  const builds: BuildFigures[] = [];
  for (const count of topics) {
    console.log(`Building a site of ${count} topics …`);
    builds.push(await benchBuild(count));
  }
  const relations: RelateFigures[] = [];
  for (const count of evidence) {
    console.log(`Relating ${count} statements to ${SHELF} topics, ${RUNS + 1} times …`);
    relations.push(benchRelate(count));
  }
  if (builds.length > 0) console.log(`\n${buildTable(builds)}`);
  if (relations.length > 0) console.log(`\n${relateTable(relations)}`);
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify({ machine, builds, relations }, null, 2)}\n`);
  }
});

type Options = { topics: number[]; evidence: number[]; json?: string };

function buildTable(builds: readonly BuildFigures[]): string {
  const each = ({ seconds, topics }: BuildFigures) => (seconds * 1000) / topics;
  const [first] = builds;
  const rows = builds.map((figures) => {
    const { topics, seconds, usage, page } = figures;
    return [
      String(topics),
      seconds.toFixed(1),
      each(figures).toFixed(1),
      first ? (each(figures) / each(first)).toFixed(2) : '',
      usage.cpu.toFixed(1),
      ((usage.cpu * 1000) / topics).toFixed(1),
      usage.node.toFixed(0),
      usage.all?.toFixed(0) ?? 'unknown',
      kilobytes(page.html),
      kilobytes(page.css),
      kilobytes(page.js),
    ];
  });
  return `${table(['topics', 'build s', 'ms/topic', 'ratio', 'CPU s', 'CPU ms/topic', 'Node MB', 'all MB', 'HTML kB', 'CSS kB', 'JS kB'], rows)}
Builds from nothing by \`npm run build\`. Node MB: greatest resident set of the largest Node process (getrusage).
All MB: greatest sum over the command's processes, sampled from /proc. Weights: one topic's page after gzip, without fonts.`;
}

function relateTable(relations: readonly RelateFigures[]): string {
  const [first] = relations;
  const rows = relations.map(({ evidence, ms, related }) => [
    String(evidence),
    ms.toFixed(1),
    ((ms * 1000) / evidence).toFixed(1),
    first ? (evidence / first.evidence).toFixed(0) : '',
    first ? (ms / first.ms).toFixed(2) : '',
    String(related),
  ]);
  return `${table(['statements', 'relate ms', 'µs each', 'size ratio', 'time ratio', 'topics related'], rows)}
Median of ${RUNS} runs over ${SHELF} topics.`;
}

function counts(text: string): number[] {
  if (text === 'none') return [];
  return text.split(',').map((part) => {
    const count = Number(part);
    if (!Number.isInteger(count) || count < 1) {
      throw new InvalidArgumentError('Give whole numbers with commas between them, as in 50,500.');
    }
    return count;
  });
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function gigabytes(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0);
}
