/**
 * Every message of the project, under a permanent name. A message says what happened and why, with the value received
 * and what is allowed; a hint says what to do.
 */
export const catalogue = {
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
  'topic-unknown': entry({
    title: 'A topic is named that does not exist',
    message: (p: { field: string; received: string; nearest?: string }) =>
      `\`${p.field}\` names the topic "${p.received}", and no topic has that slug.`,
    hint: (p) =>
      p.nearest ? `Did you mean "${p.nearest}"?` : 'Write the topic first, or take the name out.',
  }),
  'topic-duplicate': entry({
    title: 'Two topics have one slug',
    message: (p: { slug: string; other: string }) =>
      `The slug "${p.slug}" is also the folder ${p.other}; a slug is unique over all areas.`,
    hint: () => 'Rename one of the two folders.',
  }),
  'requires-cycle': entry({
    title: 'Topics require each other in a circle',
    message: (p: { cycle: readonly string[] }) =>
      `These topics require each other in a circle: ${p.cycle.join(' → ')}.`,
    hint: () => 'Move one of them from `requires` to `related`.',
  }),
  'area-unknown': entry({
    title: 'An area is named that does not exist',
    message: (p: { field: string; received: string; allowed: readonly string[] }) =>
      `\`${p.field}\` names the area "${p.received}"; there are ${list(p.allowed)}.`,
    hint: () => 'Name one of these, or describe the new area in src/content/areas.yaml.',
  }),
  'page-syntax': entry({
    title: 'A page is not valid MDX',
    message: (p: { reason: string }) => `This page cannot be read as MDX: ${p.reason}`,
    hint: () => 'Close every tag, and put `{` and `<` of the prose into backticks.',
  }),
  'diagram-syntax': entry({
    title: 'A diagram cannot be read',
    message: (p: { reason: string }) => `Mermaid cannot read this diagram: ${p.reason}`,
    hint: () =>
      'Correct the line; the syntax is at https://mermaid.js.org/intro/syntax-reference.html.',
  }),
  'diagram-stale': entry({
    title: 'A diagram has no picture, or its source changed since',
    message: (p: { key: string }) =>
      `There is no picture for this diagram as it stands (src/content/diagrams/${p.key}.svg).`,
    hint: () => 'Run `npm run diagrams` and commit what it writes.',
  }),
  'diagram-orphan': entry({
    title: 'A picture belongs to no diagram',
    message: (p: { key: string }) => `No page has a diagram whose picture is ${p.key}.svg.`,
    hint: () => 'Run `npm run diagrams`, which removes it, and commit the removal.',
  }),
  'diagram-styles': entry({
    title: 'The style sheet of the diagrams is not the one that the pictures need',
    message: (_: Nothing) => 'The generated style sheet does not belong to the pictures.',
    hint: () => 'Run `npm run diagrams` and commit what it writes.',
  }),
  'diagram-rule': entry({
    title: 'A diagram breaks a rule',
    message: (p: { rule: string }) => `This diagram ${p.rule}.`,
    hint: () => 'The rules for diagrams are in CONTRIBUTING.md.',
  }),
  'calc-error': entry({
    title: 'A calculation cannot be executed',
    message: (p: { expression: string; reason: string }) =>
      `\`${p.expression}\` cannot be calculated: ${p.reason}.`,
    hint: () =>
      'Define the name above its first use, declare things to count with `unit`, and check the units.',
  }),
  'calc-undefined': entry({
    title: 'A page quotes a result that no calculation has',
    message: (p: { name: string; allowed: readonly string[] }) =>
      `<Result of="${p.name}" /> names no line of this page's calculations; there are ${list(p.allowed)}.`,
    hint: () => 'Name one of these lines, or add it to a `calc` fence of the page.',
  }),
  'sample-stale': entry({
    title: 'A sample and its captured output do not belong together',
    message: (p: { reason: string }) => `The captured output is stale: ${p.reason}.`,
    hint: () => 'Run `npm run samples` and commit what it writes.',
  }),
  'sample-syntax': entry({
    title: 'The regions of a sample do not fit together',
    message: (p: { reason: string }) => `The sample cannot be cut into regions: ${p.reason}.`,
    hint: () => 'Give each `#region` a name of its own and an `#endregion`.',
  }),
  'sample-long': entry({
    title: 'A sample is longer than a reader will follow',
    message: (p: { lines: number; max: number }) =>
      `The sample has ${p.lines} lines; at most ${p.max} are allowed.`,
    hint: () => 'Keep what proves the point.',
  }),
  'sample-build': entry({
    title: 'A sample does not compile',
    message: (p: { reason: string }) => `The sample does not compile: ${p.reason}`,
    hint: () => 'Correct the sample; warnings count as errors.',
  }),
  'sample-run': entry({
    title: 'A sample ends with an error or takes too long',
    message: (p: { reason: string }) => `The sample did not run as it should: ${p.reason}.`,
    hint: () => 'A sample ends with exit code 0 within ten seconds, and only then.',
  }),
  'sample-output': entry({
    title: 'A sample prints something else than the committed output',
    message: (p: { diff: string }) => `The sample's output differs from sample.out:\n${p.diff}`,
    hint: () => 'If the new output is right, keep it with `npm run samples -- --accept`.',
  }),
  'sample-region': entry({
    title: 'A page shows a region that the sample does not have',
    message: (p: { kind: string; name: string; allowed: readonly string[] }) =>
      `The page shows the ${p.kind} "${p.name}", but the sample has ${list(p.allowed)}.`,
    hint: (p) =>
      p.kind === 'region'
        ? 'Mark it in sample.cs with `#region name` and `#endregion`.'
        : 'Let the sample print a line `== name ==` where the section begins.',
  }),
  'profile-unknown': entry({
    title: 'There is no such profile',
    message: (p: { received: string; allowed: readonly string[] }) =>
      `LECTERN_PROFILE is "${p.received}", which is neither a folder nor one of ${list(p.allowed)}.`,
    hint: (p) => {
      const [first = 'ID'] = p.allowed;
      return `Set LECTERN_PROFILE to a folder that holds a resume.yaml, or to an id such as "${first}".`;
    },
  }),
  'profile-empty': entry({
    title: 'A profile says nothing about its person',
    message: () =>
      'This profile has no job, project, education, skill or story, so the guide has nothing to relate.',
    hint: () => 'Add at least one entry under `work`, `projects`, `education` or `skills`.',
  }),
  'source-unknown': entry({
    title: 'A route or pin names something that the profile does not have',
    message: (p: {
      field: string;
      received: string;
      allowed: readonly string[];
      nearest?: string;
    }) => `\`${p.field}\` names "${p.received}"; the profile has ${list(p.allowed)}.`,
    hint: (p) => (p.nearest ? `Did you mean "${p.nearest}"?` : 'Name one of these.'),
  }),
  'period-order': entry({
    title: 'A period ends before it begins',
    message: (p: { start: string; end: string }) =>
      `This period ends (${p.end}) before it begins (${p.start}).`,
    hint: () => 'Swap or correct the two dates.',
  }),
} as const;

/** For messages that have nothing to fill in. */
type Nothing = Record<string, never>;

export type ErrorName = keyof typeof catalogue;
export type ErrorParams<Name extends ErrorName> = Parameters<(typeof catalogue)[Name]['hint']>[0];

/** `"a", "b" and "c"`, or "nothing" for an empty list; long lists are cut with their count. */
export function list(names: readonly string[], most = 24): string {
  if (names.length === 0) return 'nothing';
  const shown = names.slice(0, most).map((name) => `"${name}"`);
  if (names.length > most) return `${shown.join(', ')} and ${names.length - most} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function entry<Params>(wording: {
  title: string;
  message: (params: Params) => string;
  hint: (params: Params) => string;
}) {
  return wording;
}
