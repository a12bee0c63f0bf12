/** A statement is never longer than this. */
const LONGEST = 2_000;

/**
 * Cuts a very long line into parts of at most 2,000 characters, at white space. A run without any is a part of its own,
 * however long it is.
 */
export function cutLong(line: string): string[] {
  const parts: string[] = [];
  let at = 0;
  while (at < line.length) {
    let end = at + LONGEST;
    if (end < line.length) {
      const space = lastSpace(line, at, end);
      end = space ?? nextSpace(line, end);
    }
    const part = line.slice(at, end).replace(/\s+/g, ' ').trim();
    if (part !== '') parts.push(part);
    at = end;
  }
  return parts;
}

function lastSpace(line: string, from: number, to: number): number | undefined {
  for (let at = to; at > from; at -= 1) if (/\s/.test(line.charAt(at))) return at;
  return undefined;
}

function nextSpace(line: string, from: number): number {
  for (let at = from; at < line.length; at += 1) if (/\s/.test(line.charAt(at))) return at;
  return line.length;
}
