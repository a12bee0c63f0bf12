import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readLocated } from '../errors/located-document.ts';
import { parseWithFriendlyErrors } from '../errors/parse.ts';
import { readTextIfPresent } from './read-text.ts';
import { readRegions, type Region } from './sample-regions.ts';

const SECTION = /^== (.+) ==$/;

/** `sample.lock`: what the captured output was captured from. Hashes are of the texts with LF. */
const sampleLockSchema = z.strictObject({
  /** SHA-256 of `sample.cs`, in hex. */
  source: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
  /** SHA-256 of `sample.out`, in hex. */
  output: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex'),
  /** The SDK that built it, as `10.0`. */
  sdk: z.string().min(1),
});

/**
 * Reads the sample of a topic.
 * @param folder where it is on disk
 * @param shown the same folder as shown to people
 * @returns undefined when the topic has no `sample.cs`
 * @throws LecternError `sample-syntax` for regions that do not close or have one name, `field-*` for a malformed lock
 */
export function readSample(folder: string, shown = folder): Sample | undefined {
  const source = readLines(join(folder, 'sample.cs'));
  if (source === undefined) return undefined;
  const output = readLines(join(folder, 'sample.out'));
  const lock = readLines(join(folder, 'sample.lock'));
  return {
    source,
    output: output ?? '',
    captured: output !== undefined,
    regions: readRegions(source, `${shown}/sample.cs`),
    sections: readSections(output ?? ''),
    ...(lock !== undefined && {
      lock: parseWithFriendlyErrors(sampleLockSchema, readLocated(lock, `${shown}/sample.lock`)),
    }),
  };
}

/** The parts of an output, from the line `== name ==` to the next; text before the first belongs to none. */
export function readSections(output: string): Map<string, string> {
  const sections = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of output.split('\n')) {
    const name = SECTION.exec(line)?.[1];
    if (name === undefined) {
      lines.push(line);
      continue;
    }
    lines = sections.get(name) ?? [];
    sections.set(name, lines);
  }
  return new Map([...sections].map(([name, text]) => [name, text.join('\n').trimEnd()]));
}

/** SHA-256 in hex, the same for LF and CRLF. */
export function hashOf(text: string): string {
  return createHash('sha256').update(withLf(text), 'utf8').digest('hex');
}

/** Line breaks as LF, so that a checkout on Windows is the same sample. */
function withLf(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function readLines(path: string): string | undefined {
  const text = readTextIfPresent(path);
  return text === undefined ? undefined : withLf(text.replace(/^\uFEFF/, ''));
}

export type SampleLock = z.output<typeof sampleLockSchema>;

export type Sample = {
  /** The whole `sample.cs`, with LF. */
  source: string;
  /** The whole `sample.out`, with LF; empty when nothing was captured. */
  output: string;
  /** False when there is no `sample.out`. */
  captured: boolean;
  regions: Map<string, Region>;
  /** Parts of the output by the name in their heading line, without that line. */
  sections: Map<string, string>;
  lock?: SampleLock;
};
