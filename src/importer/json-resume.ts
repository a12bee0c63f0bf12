import { readLocated } from '../errors/located-document.ts';
import { LecternError, problem } from '../errors/problem.ts';
import { resumeSchema } from '../schemas/resume.ts';
import type { Piece } from './block.ts';
import type { Imported } from './imported.ts';
import { toDate } from './periods.ts';
import type { Note } from './placing.ts';
import { isTooDeep, textsIn } from './words.ts';

type Fields = Record<string, unknown>;
type Repair = { unmapped: Piece[]; notes: Note[]; changed: boolean };

const LISTS = [
  'work',
  'volunteer',
  'education',
  'projects',
  'skills',
  'certificates',
  'languages',
] as const;
const DATES = ['startDate', 'endDate'] as const;
const TEXT_LISTS = ['highlights', 'keywords', 'courses'] as const;
/** Names that fields had in earlier drafts of JSON Resume, and their names today. */
const FORMER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  work: { company: 'name', employer: 'name', title: 'position', role: 'position' },
  volunteer: { organisation: 'organization', company: 'organization', name: 'organization' },
  education: { school: 'institution', name: 'institution', degree: 'studyType', field: 'area' },
  projects: { title: 'name' },
  skills: { category: 'name', group: 'name' },
  certificates: { title: 'name' },
  languages: { name: 'language', level: 'fluency' },
};
const NOW = /^(?:present|current(?:ly)?|now|today|ongoing)?$/i;

/**
 * Takes a JSON Resume, in JSON or YAML, over as it is; only what the schema would refuse is mended or moved to what is
 * unmapped.
 * @throws LecternError for a text that is not valid, or that is no resume
 */
export function importJsonResume(text: string, file: string): Imported {
  const { value } = readLocated(text, file);
  if (isTooDeep(value)) {
    throw new LecternError([
      problem(
        'yaml-syntax',
        { reason: 'its lists and groups are nested too deeply' },
        { file, line: 1 },
      ),
    ]);
  }
  if (!isFields(value) || !['basics', ...LISTS].some((section) => section in value)) {
    const fields = isFields(value) ? Object.keys(value) : [];
    throw new LecternError([problem('import-no-resume', { fields }, { file, line: 1 })]);
  }
  const pieces = textsIn(value).map((piece) => ({ text: piece, place: file }));
  const resume = structuredClone(value);
  const repair: Repair = { unmapped: [], notes: [], changed: false };
  mend(resume, repair);
  evict(resume, repair);
  const keepsText = !repair.changed && !text.trimStart().startsWith('{');
  return {
    resume,
    ...(keepsText && { resumeText: text }),
    routes: [],
    stories: [],
    unmapped: repair.unmapped,
    notes: repair.notes,
    pieces,
  };
}

/** Mends what resumes in the wild write otherwise: empty fields, former names, dates in words, texts for lists. */
function mend(resume: Fields, repair: Repair): void {
  for (const section of ['basics', ...LISTS]) {
    if (resume[section] === null || resume[section] === '') drop(resume, section, repair);
  }
  for (const section of LISTS) {
    const entries = resume[section];
    if (!Array.isArray(entries)) continue;
    for (const [at, entry] of entries.entries()) {
      if (typeof entry === 'string') {
        const name =
          { volunteer: 'organization', education: 'institution', languages: 'language' }[
            section as string
          ] ?? 'name';
        entries[at] = { [name]: entry };
        repair.changed = true;
      } else if (isFields(entry)) mendEntry(entry, section, `${section}[${at}]`, repair);
    }
  }
  if (isFields(resume.basics)) mendTexts(resume.basics, repair);
}

function mendEntry(entry: Fields, section: string, place: string, repair: Repair): void {
  for (const [former, today] of Object.entries(FORMER[section] ?? {})) {
    if (entry[today] !== undefined || typeof entry[former] !== 'string') continue;
    entry[today] = entry[former];
    drop(entry, former, repair);
    repair.unmapped.push({ text: former, place: `${place}, a field now called ${today}` });
  }
  mendTexts(entry, repair);
  for (const field of DATES) mendDate(entry, field, place, repair);
  const { startDate, endDate } = entry;
  if (typeof startDate !== 'string' || typeof endDate !== 'string') return;
  const length = Math.min(startDate.length, endDate.length);
  if (endDate.slice(0, length) >= startDate.slice(0, length)) return;
  repair.unmapped.push({ text: `startDate ${startDate}, endDate ${endDate}`, place });
  repair.notes.push({ kind: 'period-backwards', what: `${startDate} – ${endDate}`, place });
  drop(entry, 'startDate', repair);
  drop(entry, 'endDate', repair);
}

function mendTexts(entry: Fields, repair: Repair): void {
  for (const [field, value] of Object.entries(entry)) {
    if (value === null) {
      drop(entry, field, repair);
      repair.unmapped.push({ text: `${field} null`, place: 'an empty field' });
    }
  }
  for (const field of TEXT_LISTS) {
    const value = entry[field];
    if (typeof value === 'string') entry[field] = value === '' ? [] : [value];
    else if (Array.isArray(value) && value.some((item) => typeof item === 'number'))
      entry[field] = value.map((item: unknown) => (typeof item === 'number' ? String(item) : item));
    else continue;
    repair.changed = true;
  }
}

function mendDate(
  entry: Fields,
  field: (typeof DATES)[number],
  place: string,
  repair: Repair,
): void {
  const value = entry[field];
  if (value === undefined || (typeof value === 'number' && resumeDate(String(value)))) return;
  if (typeof value === 'string' && resumeDate(value)) return;
  const said = typeof value === 'string' ? value.trim() : JSON.stringify(value);
  drop(entry, field, repair);
  repair.unmapped.push({ text: `${field} ${said}`, place });
  if (NOW.test(said)) return;
  const date = typeof value === 'string' ? toDate(value) : undefined;
  if (date === undefined) repair.notes.push({ kind: 'date-unread', what: said, place });
  else entry[field] = date;
}

function resumeDate(text: string): boolean {
  return /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text.trim());
}

/** Moves each field that the schema still refuses to what is unmapped, or its whole entry where it has to be there. */
function evict(resume: Fields, repair: Repair): void {
  for (let round = 0; round < 20; round += 1) {
    const issue = resumeSchema.safeParse(resume).error?.issues[0];
    if (!issue) return;
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    const required = valueAt(resume, path) === undefined;
    takeOut(resume, path.slice(0, required ? Math.max(1, path.length - 1) : path.length), repair);
    if (round < 19) continue;
    for (const section of ['basics', ...LISTS])
      if (section in resume) takeOut(resume, [section], repair);
  }
}

function takeOut(resume: Fields, path: readonly (string | number)[], repair: Repair): void {
  const key = path.at(-1);
  const holder = valueAt(resume, path.slice(0, -1));
  if (key === undefined || (!isFields(holder) && !Array.isArray(holder))) return;
  const place = path.join('.');
  const value: unknown = (holder as Fields)[key];
  repair.unmapped.push({ text: `${String(key)}: ${textsIn(value).join(' · ')}`, place });
  repair.notes.push({ kind: 'field-moved', what: place, place });
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else drop(holder, String(key), repair);
  repair.changed = true;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Fields)[key];
  }
  return current;
}

function drop(holder: Fields, field: string, repair: Repair): void {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a field of the person's own file
  delete holder[field];
  repair.changed = true;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
