import { entry, list, type Nothing } from './wording.ts';

/** What can keep a document from becoming a profile. */
export const importMessages = {
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
};
