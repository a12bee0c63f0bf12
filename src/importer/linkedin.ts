import type { Piece } from './block.ts';
import { emptyResume } from './draft.ts';
import type { Imported } from './imported.ts';
import { keepWords } from './keep-words.ts';
import { readMarkdown } from './markdown.ts';
import { toDate } from './periods.ts';
import { Placing } from './placing.ts';
import { tidy } from './tidy.ts';
import { readTold } from './told.ts';
import { valuesIn, WordBag } from './words.ts';

/** One table of LinkedIn's data export: rows by column name, and where each stands. */
export type LinkedInTable = { file: string; rows: Record<string, string>[] };

/** The tables that tell of the person's own work; the export's other files are about other people and are not read. */
export const LINKEDIN_TABLES = [
  'Profile',
  'Positions',
  'Education',
  'Skills',
  'Projects',
  'Languages',
  'Certifications',
] as const;

/** Makes a profile of LinkedIn's export. */
export function importLinkedIn(tables: readonly LinkedInTable[]): Imported {
  const resume = emptyResume();
  const placing = new Placing(() => '');
  const pieces: Piece[] = [];
  for (const { file, rows } of tables) {
    const name = file.replace(/^.*\//, '').replace(/\.csv$/i, '');
    for (const [at, row] of rows.entries()) {
      const place = `${name}.csv, row ${at + 1}`;
      for (const text of Object.values(row)) pieces.push({ text, place });
      readRow(name.toLowerCase(), row, place);
    }
  }
  const unmapped: Piece[] = [];
  const tidied = (tidy(resume, unmapped) ?? {}) as Record<string, unknown>;
  const { notes } = placing;
  const dates = new Set(
    pieces.flatMap(({ text }, at) => (text.length < 30 && toDate(text) !== undefined ? [at] : [])),
  );
  const kept = new WordBag([...valuesIn(tidied), ...unmapped.map(({ text }) => text)]);
  const { headings, links, markup, lines } = keepWords(pieces, kept, dates);
  const read = tidy({ headings, links, markup: markup.join(' ') }, unmapped);
  if (read !== undefined) tidied.meta = { import: read };
  return {
    resume: tidied,
    routes: [],
    stories: [],
    unmapped: [...unmapped, ...lines],
    notes,
    pieces,
  };

  function readRow(table: string, row: Record<string, string>, place: string): void {
    const text = (column: string) => {
      const value = row[column]?.trim();
      return value === '' ? undefined : value;
    };
    const dates = {
      startDate: toDate(text('Started On') ?? text('Start Date')),
      endDate: toDate(text('Finished On') ?? text('End Date')),
    };
    if (
      dates.startDate !== undefined &&
      dates.endDate !== undefined &&
      dates.endDate < dates.startDate.slice(0, dates.endDate.length)
    ) {
      placing.notes.push({ kind: 'period-backwards', what: Object.values(row)[0] ?? '', place });
      dates.startDate = dates.endDate = undefined;
    }
    switch (table) {
      case 'profile':
        resume.basics.name = [text('First Name'), text('Last Name')].filter(Boolean).join(' ');
        resume.basics.label = text('Headline');
        resume.basics.summary = text('Summary');
        if (text('Geo Location')) resume.basics.location = { address: text('Geo Location') ?? '' };
        return;
      case 'positions':
        resume.work.push({
          name: text('Company Name') ?? text('Title') ?? '',
          position: text('Title'),
          location: text('Location'),
          ...dates,
          ...toldIn(text('Description')),
        });
        if (dates.startDate === undefined)
          placing.notes.push({ kind: 'period-missing', what: text('Company Name') ?? '', place });
        return;
      case 'education':
        resume.education.push({
          institution: text('School Name') ?? text('Degree Name') ?? '',
          studyType: text('Degree Name'),
          ...dates,
          keywords: [],
          highlights: [
            ...toldIn(text('Notes')).highlights,
            ...toldIn(text('Activities')).highlights,
          ],
        });
        return;
      case 'projects':
        resume.projects.push({
          name: text('Title') ?? '',
          url: text('Url'),
          ...dates,
          ...toldIn(text('Description')),
        });
        return;
      case 'certifications':
        resume.certificates.push({
          name: text('Name') ?? '',
          issuer: text('Authority'),
          url: text('Url'),
          date: dates.startDate,
        });
        return;
      case 'languages':
        resume.languages.push({ language: text('Name') ?? '', fluency: text('Proficiency') });
        return;
      case 'skills': {
        const skill = text('Name');
        const [group] = resume.skills;
        if (skill === undefined) return;
        if (group) group.keywords.push(skill);
        else resume.skills.push({ name: 'Skills', keywords: [skill] });
      }
    }
  }

  function toldIn(description: string | undefined): { highlights: string[]; keywords: string[] } {
    if (description === undefined) return { highlights: [], keywords: [] };
    const { blocks } = readMarkdown(description);
    const { highlights, keywords, labels } = readTold(blocks, new Placing(() => ''));
    return { highlights: [...highlights, ...labels.map(({ block }) => block.text)], keywords };
  }
}
