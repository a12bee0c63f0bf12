/** How people write the end of what goes on; JSON Resume leaves the field out. */
const ONGOING = /^(?:present|current|currently|now|today|ongoing)$/i;

/**
 * A resume as exporters write it, with the fields that say nothing left out: null, an empty text, and an `endDate` of
 * "Present". Entries of lists stay in their places, so that problems point at the right lines.
 */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !isBlank(item) && !(key === 'endDate' && isOngoing(item)))
      .map(([key, item]): [string, unknown] => [key, withoutBlanks(item)]),
  );
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function isOngoing(value: unknown): boolean {
  return typeof value === 'string' && ONGOING.test(value.trim());
}
