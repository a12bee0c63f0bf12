/** A run of a card's text: plain words, or code between backticks. */
export type Run = { kind: 'words' | 'code'; text: string };

/** Splits a card's text at its backticks; an unpaired backtick stays a character. Nothing else is markup. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(/`([^`]+)`/g)) {
    if (match.index > from) runs.push({ kind: 'words', text: text.slice(from, match.index) });
    runs.push({ kind: 'code', text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  if (from < text.length) runs.push({ kind: 'words', text: text.slice(from) });
  return runs;
}

/** The text as it is spoken or indexed: without backticks. */
export function plain(text: string): string {
  return runsOf(text)
    .map((run) => run.text)
    .join('');
}
