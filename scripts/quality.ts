import { Command } from 'commander';
import { levels } from '../src/schemas/relation.ts';
import { measureQuality, type Miss, type Quality } from '../tests/quality/measure.ts';
import { relateStrangers } from '../tests/quality/strangers.ts';
import { table } from './bench/table.ts';
import { runCommand } from './run-command.ts';

const SPLITS = ['tune', 'held'] as const;

const program = new Command('npm run quality --')
  .description('Measures how well relations agree with what a person says about topics and CVs.')
  .option('--misses <count>', 'how many misses of each split to show, worst first', Number, 12)
  .option('--verbose', 'show stack traces');

await runCommand(program, ({ misses: shown }: { misses: number }) => {
  const measured = SPLITS.map((split) => ({ split, quality: measureQuality(split) }));
  console.log(`${figures(measured)}\n`);
  for (const { split, quality } of measured) {
    console.log(`${split}: expected (rows) by found (columns)\n${confusions(quality)}\n`);
    for (const miss of quality.misses.slice(0, shown)) console.log(describe(miss));
    const left = quality.misses.length - shown;
    console.log(left > 0 ? `… and ${left} more (--misses ${quality.misses.length})\n` : '');
  }
  console.log(strangers());
});

function figures(measured: readonly { split: string; quality: Quality }[]): string {
  return table(
    ['split', 'pairs', 'level accuracy', 'precision', 'recall', 'misses'],
    measured.map(({ split, quality }) => [
      split,
      String(quality.pairs),
      percent(quality.levelAccuracy),
      percent(quality.precision),
      percent(quality.recall),
      String(quality.misses.length),
    ]),
  );
}

function confusions({ confusions: counts }: Quality): string {
  return table(
    ['', ...levels],
    levels.map((expected) => [expected, ...levels.map((found) => String(counts[expected][found]))]),
  );
}

function describe({ label, found, wrong, quotes, why }: Miss): string {
  const verdict =
    wrong === 'quote' ? `${found}, but quoted wrongly` : `${label.level}, not ${found}`;
  return [
    `${label.profile} × ${label.topic}: ${verdict}. ${label.because}`,
    `    why: ${why.join('; ')}`,
    ...quotes.map(({ source, text, terms }) => `    [${source}] ${text} (${terms.join(', ')})`),
  ].join('\n');
}

function strangers(): string {
  const all = relateStrangers();
  const wrong = all.filter(({ finds, found }) => finds.join() !== found.join());
  const named = (slugs: string[]) => slugs.join(', ') || 'nothing';
  return [
    `strangers: ${all.length - wrong.length} of ${all.length} sentences as expected`,
    ...wrong.map(
      ({ text, finds, found }) => `${text} Expected ${named(finds)}, found ${named(found)}.`,
    ),
  ].join('\n');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
