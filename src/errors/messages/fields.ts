import { counted, entry, list } from './wording.ts';

/** What can be wrong with any file that people write. */
export const fieldMessages = {
  'yaml-syntax': entry({
    title: 'The file is not valid YAML or JSON',
    message: (p: { reason: string }) => `This is not valid YAML: ${p.reason}`,
    hint: () =>
      'Quote a text that contains ": " or " #" or begins with one of ` \' " [ { * & ! % @, and indent with spaces.',
  }),
  'file-missing': entry({
    title: 'A file that is needed is not there',
    message: (p: { wanted: string; need: string }) => `${p.wanted} is missing: ${p.need}`,
    hint: (p) => `Create ${p.wanted}.`,
  }),
  'field-missing': entry({
    title: 'A required field is missing',
    message: (p: { field: string; expected: string }) =>
      `The field \`${p.field}\` is missing; it holds ${p.expected}.`,
    hint: (p) => `Add \`${p.field}\`.`,
  }),
  'field-unknown': entry({
    title: 'A field is not known here',
    message: (p: { field: string; allowed: readonly string[]; nearest?: string }) =>
      `\`${p.field}\` is not a field here; allowed are ${list(p.allowed)}.`,
    hint: (p) => (p.nearest ? `Did you mean \`${p.nearest}\`?` : 'Remove it or rename it.'),
  }),
  'field-type': entry({
    title: 'A field has the wrong type',
    message: (p: { field: string; expected: string; received: string }) =>
      `\`${p.field}\` should be ${p.expected}, but ${p.received} stands there.`,
    hint: (p) => `Write ${p.expected}.`,
  }),
  'field-value': entry({
    title: 'A field has a value that is not allowed',
    message: (p: {
      field: string;
      received: string;
      allowed: readonly string[];
      nearest?: string;
    }) => `\`${p.field}\` is ${p.received}; allowed are ${list(p.allowed)}.`,
    hint: (p) => (p.nearest ? `Did you mean "${p.nearest}"?` : `Choose one of ${list(p.allowed)}.`),
  }),
  'field-format': entry({
    title: 'A field is not written as it should be',
    message: (p: { field: string; received: string; expected: string }) =>
      `\`${p.field}\` is ${p.received}, which is not ${p.expected}.`,
    hint: (p) => `Write ${p.expected}.`,
  }),
  'text-overlong': entry({
    title: 'A text is longer than its box',
    message: (p: { field: string; words: number; max: number }) =>
      `\`${p.field}\` has ${counted(p.words, 'word')}; at most ${p.max} fit.`,
    hint: (p) => `Cut ${counted(p.words - p.max, 'word')}.`,
  }),
  'text-too-short': entry({
    title: 'A text is shorter than it has to be',
    message: (p: { field: string; words: number; min: number; max: number }) =>
      `\`${p.field}\` has ${counted(p.words, 'word')}; it should have ${p.min} to ${p.max}.`,
    hint: (p) => `Add ${counted(p.min - p.words, 'word')} that say something.`,
  }),
  'list-length': entry({
    title: 'A list has too few or too many entries',
    message: (p: { field: string; count: number; limit: string }) =>
      `\`${p.field}\` has ${counted(p.count, 'entry', 'entries')}; it should have ${p.limit}.`,
    hint: (p) => `Bring \`${p.field}\` to ${p.limit}.`,
  }),
  'field-rule': entry({
    title: 'A field breaks a rule of its own',
    message: (p: { field: string; rule: string }) => `\`${p.field}\` should have ${p.rule}.`,
    hint: (p) => `Change \`${p.field}\` so that it has ${p.rule}.`,
  }),
};
