import type { Block } from './block.ts';
import type { WorkDraft } from './draft.ts';
import { groupEntries, type Entry } from './entries.ts';
import { readJobHeader, type HeaderLine } from './header.ts';
import type { Labelled } from './told.ts';
import { readTold } from './told.ts';
import { findPeriod } from './periods.ts';
import type { Placing } from './placing.ts';
import { prefixOf } from './split-sections.ts';

/**
 * Reads the jobs of a section.
 * @param rest what the section's own heading says of its first job
 * @returns also the blocks before the first job
 */
export function readWork(
  blocks: readonly Block[],
  placing: Placing,
  heading?: { block: Block; rest: string },
): { jobs: WorkDraft[]; opening: Block[] } {
  const own = heading && { ...heading.block, text: heading.rest, lead: undefined };
  const { opening, entries } = groupEntries(blocks, 'jobs', own);
  const jobs = entries.flatMap((entry) => readJob(entry, placing) ?? []);
  return { jobs, opening };
}

function readJob(entry: Entry, placing: Placing): WorkDraft | undefined {
  const { header: lines, body, above } = entry;
  const [first] = lines;
  if (!first) return undefined;
  for (const block of [...lines, ...(above ? [above] : [])]) placing.read(block);
  const header = readJobHeader(lines.map(toHeaderLine));
  const { labels, highlights, keywords } = readTold(body, placing);
  const what = lines.map(({ text }) => text).join(' ');
  const place = placing.placeOf(first);

  let { name, position, period } = header;
  // A client or project named inside a job is told of; it names the job only where its head does not.
  const employer = labels.find((each) => each.label === 'name' && !/proj/i.test(each.name));
  const isNamedByLabel = name === undefined && employer !== undefined;
  if (isNamedByLabel) name = employer.value;
  position = labelled(labels, 'position') ?? position;
  const { team, location } = header;
  period = period ?? findPeriod(labelled(labels, 'period') ?? '');
  if (above && name === undefined) name = readJobHeader([toHeaderLine(above)]).name ?? above.text;
  if (name === undefined) {
    placing.notes.push({ kind: 'employer-missing', what: position ?? what, place });
    name = position ?? what;
    if (name === position) position = undefined;
  } else if (header.unsure) placing.notes.push({ kind: 'role-or-employer', what, place });
  notePeriod(period, name, place, placing);
  return {
    name,
    position,
    team: labelled(labels, 'team') ?? team,
    domain: labelled(labels, 'domain'),
    location: labelled(labels, 'location') ?? location,
    url: labelled(labels, 'url'),
    startDate: period?.period.start,
    endDate: period?.period.end,
    keywords,
    highlights: [
      ...highlights,
      ...others(labels, [
        ...(isNamedByLabel ? (['name'] as const) : []),
        'position',
        'period',
        'team',
        'domain',
        'location',
        'url',
      ]),
    ],
  };
}

export function toHeaderLine({ text, lead }: Block): HeaderLine {
  return { text: prefixOf(text)?.rest ?? text, ...(lead !== undefined && { lead }) };
}

export function labelled(
  labels: readonly Labelled[],
  wanted: Labelled['label'],
): string | undefined {
  return labels.find(({ label }) => label === wanted)?.value;
}

/** Labels for which an entry has no field, and second values of one, as the statements that they are. */
export function others(
  labels: readonly Labelled[],
  fields: readonly Labelled['label'][],
): string[] {
  return labels
    .filter(
      ({ label }, at) =>
        !fields.includes(label) || labels.findIndex((other) => other.label === label) !== at,
    )
    .map(({ block }) => block.text);
}

export function notePeriod(
  period: ReturnType<typeof findPeriod>,
  what: string,
  place: string,
  placing: Placing,
): void {
  if (period?.backwards) placing.notes.push({ kind: 'period-backwards', what, place });
  else if (period?.period.start === undefined && period?.period.end === undefined) {
    placing.notes.push({ kind: 'period-missing', what, place });
  }
}
