import { Unzip, UnzipInflate } from 'fflate';
import { LecternError, problem } from '../../src/errors/problem.ts';

/** What an archive may hold once unpacked, in bytes: far more than any CV or export, far less than a zip bomb. */
const MOST_EXPANDED = 100 * 1024 * 1024;
const MOST_FILES = 5_000;

/**
 * Unpacks the wanted files of a zip archive into memory; their paths are names here and nothing is written.
 * @throws LecternError for an archive that is damaged, encrypted or too large
 */
export function readZip(data: Uint8Array, file: string, wanted: (path: string) => boolean): { files: Map<string, Uint8Array>; names: string[] } {
  const unreadable = (reason: string) => new LecternError([problem('import-unreadable', { reason }, { file, line: 1 })]);
  if (isEncrypted(data)) throw unreadable('it is protected by a password');
  const files = new Map<string, Uint8Array>();
  const names: string[] = [];
  let expanded = 0;
  const unzip = new Unzip((entry) => {
    names.push(entry.name);
    if (names.length > MOST_FILES) throw unreadable(`it holds more than ${MOST_FILES} files`);
    if (!wanted(entry.name) || entry.name.endsWith('/')) return;
    const chunks: Uint8Array[] = [];
    entry.ondata = (error, chunk, final) => {
      if (error) throw error instanceof LecternError ? error : unreadable('the archive is damaged');
      expanded += chunk.length;
      if (expanded > MOST_EXPANDED) throw tooLarge(file);
      chunks.push(chunk);
      if (final) files.set(entry.name, joined(chunks));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < data.length; at += STEP) unzip.push(data.subarray(at, at + STEP), at + STEP >= data.length);
  } catch (error) {
    throw error instanceof LecternError ? error : unreadable('the archive is damaged');
  }
  if (names.length === 0) throw unreadable('it is no zip archive, or a damaged one');
  return { files, names };
}

/** Fed in steps, so that a bomb is noticed before it is unpacked. */
const STEP = 64 * 1024;

function tooLarge(file: string): LecternError {
  const params = { size: 'more than 100 MB when unpacked', most: '100 MB' };
  return new LecternError([problem('import-too-large', params, { file, line: 1 })]);
}

/** Bit 0 of the flags in the first local header: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.4.4. */
function isEncrypted(data: Uint8Array): boolean {
  return data[0] === 0x50 && data[1] === 0x4b && data[2] === 3 && ((data[6] ?? 0) & 1) === 1;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(chunks));
}
