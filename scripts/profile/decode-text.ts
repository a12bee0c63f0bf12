import { LecternError, problem } from '../../src/errors/problem.ts';

/**
 * The text of a file: UTF-8, UTF-16 with its mark, or else the Western European encoding of Windows.
 * @returns the encoding where it had to be guessed
 * @throws LecternError for a file that is no text
 */
export function decodeText(data: Uint8Array, file: string): { text: string; encoding?: string } {
  const [first, second] = data;
  if (first === 0xff && second === 0xfe) return { text: decoded(data, 'utf-16le') };
  if (first === 0xfe && second === 0xff) return { text: decoded(data, 'utf-16be') };
  if (data.subarray(0, 8_000).includes(0)) {
    throw new LecternError([problem('import-unreadable', { reason: 'it is no text' }, { file, line: 1 })]);
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(data) };
  } catch {
    return { text: decoded(data, 'windows-1252'), encoding: 'windows-1252' };
  }
}

function decoded(data: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(data);
}
