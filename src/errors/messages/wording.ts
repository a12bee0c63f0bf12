/** For messages that have nothing to fill in. */
export type Nothing = Record<string, never>;

/** One message; the parameters of its hint are those of its text. */
export function entry<Params>(wording: {
  title: string;
  message: (params: Params) => string;
  hint: (params: Params) => string;
}) {
  return wording;
}

/** `"a", "b" and "c"`, or "nothing" for an empty list; long lists are cut with their count. */
export function list(names: readonly string[], most = 24): string {
  if (names.length === 0) return 'nothing';
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

/** `1 word`, `2 words`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
