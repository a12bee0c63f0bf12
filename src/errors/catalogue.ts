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
  'import-file-missing': entry({
    title: 'The file to import is not there',
    message: (p: { path: string }) => `There is no file ${p.path}.`,
    hint: () => 'Give the path of your CV, in quotes when it has spaces.',
  }),
  'import-format': entry({
    title: 'The importer does not take files of this kind',
    message: (p: {
      received: string;
      isFolder: boolean;
      taken: Readonly<Record<string, string>>;
    }) =>
      `${p.isFolder ? 'A folder' : p.received === '' ? 'A file without an extension' : `A ${p.received} file`} cannot be imported; taken are ${Object.entries(
        p.taken,
      )
        .map(([extension, name]) => `${extension} (${name})`)
        .join(', ')}.`,
    hint: () => 'Save or export the CV as one of these; .docx, .pdf and .md work well.',
  }),
  'import-empty': entry({
    title: 'The file to import is empty',
    message: (_: Nothing) => 'This file holds no words.',
    hint: () => 'Open it to see whether it is the right one.',
  }),
  'import-too-large': entry({
    title: 'The file to import is too large',
    message: (p: { size: string; most: string }) =>
      `This file has ${p.size}; at most ${p.most} are read.`,
    hint: () => 'Leave out pictures, or export the text alone.',
  }),
  'import-unreadable': entry({
    title: 'The file to import cannot be read',
    message: (p: { reason: string }) => `This file cannot be read: ${p.reason}.`,
    hint: () => 'Save it again without a password, or copy its text into a .md or .txt file.',
  }),
  'import-no-resume': entry({
    title: 'A JSON or YAML file is no JSON Resume',
    message: (p: { fields: readonly string[] }) =>
      `A JSON Resume has basics, work, projects, education or skills; this file has ${list(p.fields)}.`,
    hint: () => 'The format is described at https://jsonresume.org/schema.',
  }),
  'import-nothing': entry({
    title: 'The file to import tells of no work',
    message: (p: { file: string }) =>
      `${p.file} holds no statement about a job, project, school or skill that could be read.`,
    hint: () => 'Add at least one, in a line or list of its own.',
  }),
  'import-no-linkedin': entry({
    title: 'An archive is not LinkedIn’s data export',
    message: (p: { names: readonly string[]; wanted: readonly string[] }) =>
      `The archive holds ${list(p.names)}, and none of ${list(p.wanted.map((name) => `${name}.csv`))}.`,
    hint: () =>
      'Ask LinkedIn for it under Settings, Data privacy, Get a copy of your data; or unpack the archive and import the CV in it.',
  }),
  'import-name': entry({
    title: 'A profile cannot have this name',
    message: (p: { received: string }) => `"${p.received}" is no name for a profile.`,
    hint: () => 'Use lower-case letters, digits and single hyphens, as in `--name jane-doe`.',
  }),
  'import-exists': entry({
    title: 'There is a profile of this name',
    message: (p: { id: string; folder: string; canForce: boolean }) =>
      `The profile "${p.id}" exists already (${p.folder}).`,
    hint: (p) =>
      p.canForce
        ? 'Choose another name, or replace it with `--force`.'
        : 'Choose another name; this one comes with the project.',
  }),
  'import-words-lost': entry({
    title: 'Words of an imported file would have been lost',
    message: (p: { words: readonly string[] }) =>
      `Nothing was written, because these words would have been lost: ${list(p.words)}.`,
    hint: () => 'Please report this with the lines that hold them.',
  }),
} as const;

/** For messages that have nothing to fill in. */
type Nothing = Record<string, never>;

export type ErrorName = keyof typeof catalogue;
export type ErrorParams<Name extends ErrorName> = Parameters<(typeof catalogue)[Name]['hint']>[0];

/** `"a", "b" and "c"`, or "nothing" for an empty list; long lists are cut with their count. */
function list(names: readonly string[], most = 24): string {
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
