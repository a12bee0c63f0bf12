import { join } from 'node:path';
import { LecternError, problem, type Problem } from '../errors/problem.ts';
import { hashOf, readSample, type Sample } from '../loaders/samples.ts';
import { pageElements } from './page-elements.ts';

/** A reader follows a sample in one sitting. */
const MAX_LINES = 150;

/**
 * Whether a topic's sample and its captured output belong together, and whether the page shows parts that both have.
 * Nothing is executed.
 * @param topic `folder` is relative to the project; `page` is the whole `index.mdx`
 */
export function checkSamples(
  root: string,
  { folder, page }: { folder: string; page: string },
): Problem[] {
  let sample: Sample | undefined;
  try {
    sample = readSample(join(root, folder), folder);
  } catch (error) {
    if (error instanceof LecternError) return [...error.problems];
    throw error;
  }
  const shown = checkShown(page, `${folder}/index.mdx`, sample);
  return sample
    ? [...checkCaptured(sample, folder), ...checkLength(sample, folder), ...shown]
    : shown;
}

/** Why the output is stale, or undefined when it was captured from this source. */
export function staleReason(sample: Sample): string | undefined {
  if (!sample.captured) return 'there is no sample.out';
  if (!sample.lock) return 'there is no sample.lock';
  if (sample.lock.source !== hashOf(sample.source))
    return 'sample.cs changed since it was captured';
  if (sample.lock.output !== hashOf(sample.output))
    return 'sample.out changed since it was captured';
  return undefined;
}

function checkCaptured(sample: Sample, folder: string): Problem[] {
  const reason = staleReason(sample);
  if (reason === undefined) return [];
  return [problem('sample-stale', { reason }, { file: `${folder}/sample.cs`, line: 1 })];
}

function checkLength({ source }: Sample, folder: string): Problem[] {
  const lines = source.trimEnd().split('\n').length;
  if (lines <= MAX_LINES) return [];
  const place = { file: `${folder}/sample.cs`, line: MAX_LINES + 1 };
  return [problem('sample-long', { lines, max: MAX_LINES }, place)];
}

function checkShown(page: string, file: string, sample: Sample | undefined): Problem[] {
  const kinds = [
    { element: 'Sample', kind: 'region', names: sample?.regions },
    { element: 'Output', kind: 'section', names: sample?.sections },
  ];
  return kinds.flatMap(({ element, kind, names }) => {
    const allowed = [...(names?.keys() ?? [])];
    return pageElements(page, element).flatMap(({ attributes, line }) => {
      const name = attributes[kind];
      if (name === undefined ? sample !== undefined : allowed.includes(name)) return [];
      return [problem('sample-region', { kind, name: name ?? '', allowed }, { file, line })];
    });
  });
}
