import type { Imported } from './imported.ts';
import type { Note } from './placing.ts';

/** How many of one kind of thing a summary names before it only counts them. */
const MOST_NAMED = 8;

/** What was recognised, what to check and what comes next, as lines for the person who imported. */
export function importSummary(imported: Imported, statements: number, id: string): string[] {
  const { resume, stories, routes, unmapped, notes } = imported;
  const count = (section: string) =>
    Array.isArray(resume[section]) ? (resume[section] as unknown[]).length : 0;
  const skills = (resume.skills as { keywords?: unknown[] }[] | undefined) ?? [];
  const parts = [
    counted(count('work') + count('volunteer'), 'job'),
    counted(count('projects'), 'project'),
    counted(count('education'), 'school'),
    counted(count('certificates'), 'certificate'),
    `${counted(
      skills.reduce((sum, { keywords }) => sum + (keywords?.length ?? 0), 0),
      'skill',
    )} in ${counted(skills.length, 'group')}`,
    counted(count('languages'), 'language'),
    counted(stories.length, 'story', 'stories'),
    counted(routes.length, 'route'),
    counted(statements, 'statement'),
  ];
  const read = headingsIn(resume);
  const lines = [`Recognised: ${parts.join(', ')}.`];
  if (read.length > 0) {
    lines.push(
      `Taken as headings, names and dates: ${counted(read.length, 'line')}, kept in resume.yaml under meta.import.`,
    );
  }
  const checks = [...checksOf(notes)];
  if (unmapped.length > 0) {
    checks.push(
      `${counted(unmapped.length, 'piece')} found no place: unmapped.md has each with where it stood.`,
    );
  }
  lines.push(
    '',
    checks.length === 0 ? 'Nothing needs a second look.' : 'Please check:',
    ...checks.map((check) => `  - ${check}`),
  );
  lines.push('', 'Next:', `  LECTERN_PROFILE=${id} npm start`);
  return lines;
}

function* checksOf(notes: readonly Note[]): Iterable<string> {
  for (const kind of new Set(notes.map((note) => note.kind))) {
    const own = notes.filter((note) => note.kind === kind);
    const named = [...new Set(own.map((note) => shown(note)))];
    const more = named.length - MOST_NAMED;
    const names = named.slice(0, MOST_NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
    yield `${WORDING[kind]}: ${names}.`;
  }
}

const WORDING: Readonly<Record<Note['kind'], string>> = {
  'period-missing': 'No dates were found for',
  'period-backwards': 'The period ends before it begins, so it was left out, of',
  'employer-missing': 'No employer was found for',
  'role-or-employer': 'Which is the role and which the employer was guessed in',
  'school-missing': 'No school was found for',
  'same-job-twice': 'The same employer and beginning stand twice; join them if it is one job',
  'organisation-missing': 'No employer or client was found in the story',
  'story-undated':
    'Add when it was, and as what you worked there, to the front matter of the story',
  'whole-text-one-story': 'No section was recognised, so that the whole text became one story',
  'date-unread': 'A date could not be read',
  'field-moved': 'A field did not fit JSON Resume and was moved to unmapped.md',
  'not-read': 'Files of the archive that are not about your work were not read',
  decoded: 'The text is not UTF-8 and was read as',
};

function shown(note: Note): string {
  const what = note.what.length > 90 ? `${note.what.slice(0, 87)}…` : note.what;
  return 'place' in note && note.place !== '' ? `${what} (${note.place})` : what;
}

function headingsIn(resume: Record<string, unknown>): string[] {
  const meta = resume.meta as { import?: { headings?: string[] } } | undefined;
  return meta?.import?.headings ?? [];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
