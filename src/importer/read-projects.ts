import { append } from './append.ts';
import { isSentence, type Block } from './block.ts';
import type { ProjectDraft } from './draft.ts';
import { isEnumeration, partsOf } from './enumerations.ts';
import { groupEntries, type Entry } from './entries.ts';
import { findPeriod } from './periods.ts';
import type { Placing } from './placing.ts';
import { labelled, notePeriod, others, toHeaderLine } from './read-work.ts';
import { isRole } from './roles.ts';
import { readTold, type Labelled } from './told.ts';

const PARTS = /\s+[—–|·•]\s+|\s+-{1,2}\s+|:\s+|\s*[|·•]\s*|\t+|\s{2,}/;

/** Reads the projects of a section; `heading` when the section's own heading names the first. */
export function readProjects(
  blocks: readonly Block[],
  placing: Placing,
  heading?: { block: Block; rest: string },
): { projects: ProjectDraft[]; opening: Block[] } {
  const own = heading && { ...heading.block, text: heading.rest, lead: undefined };
  const { opening, entries } = groupEntries(blocks, 'projects', own);
  return { projects: entries.flatMap((entry) => readProject(entry, placing) ?? []), opening };
}

function readProject({ header, body, above }: Entry, placing: Placing): ProjectDraft | undefined {
  const [first] = header;
  if (!first) return undefined;
  for (const block of header) placing.read(block);
  const lines = header.map((block) => toHeaderLine(block).text);
  const period = lines.map((line) => findPeriod(line)).find((found) => found !== undefined);
  const undated = lines.flatMap((line) => {
    const found = findPeriod(line);
    return (found ? [found.before, found.after] : [line]).filter((part) =>
      /[\p{L}\p{N}]/u.test(part),
    );
  });
  const { labels, highlights, keywords } = readTold(body, placing);
  const [title = above?.text ?? first.text, ...more] = undated;
  const parts = namedParts(title, first.lead);
  const draft: ProjectDraft = {
    name: labels.find(isProjectName)?.value ?? parts.name,
    highlights,
    keywords,
    startDate: period?.period.start,
    endDate: period?.period.end,
    url: labelled(labels, 'url'),
    domain: labelled(labels, 'domain'),
  };
  for (const said of [...parts.more, ...more]) {
    if (isRole(said) && !isSentence(said)) draft.roles = [...(draft.roles ?? []), said];
    else if (isEnumeration(said) && partsOf(said).length > 1)
      draft.keywords.unshift(...partsOf(said));
    else if (draft.description === undefined) draft.description = said;
    else draft.highlights.unshift(said);
  }
  const role = labelled(labels, 'position');
  if (role !== undefined) draft.roles = [...(draft.roles ?? []), role];
  const client = labels.find((each) => each.label === 'name' && !isProjectName(each));
  draft.entity = client?.value;
  append(draft.highlights, others(labels, ['name', 'url', 'domain', 'position', 'period']));
  const dates = period ?? findPeriod(labelled(labels, 'period') ?? '');
  draft.startDate ??= dates?.period.start;
  draft.endDate ??= dates?.period.end;
  if (dates?.backwards) notePeriod(dates, draft.name, placing.placeOf(first), placing);
  return draft;
}

/** A project's name and what follows it on the same line. */
function namedParts(title: string, lead: string | undefined): { name: string; more: string[] } {
  if (lead !== undefined && lead.length < title.length && title.startsWith(lead)) {
    const name = lead.replace(/[\s:.–—-]+$/, '');
    const rest = title.slice(lead.length).replace(/^[\s:.,|·–—-]+/, '');
    return { name, more: rest === '' ? [] : [rest] };
  }
  const match = PARTS.exec(title);
  if (!match || match.index === 0 || title.slice(0, match.index).split(/\s+/).length > 8) {
    return { name: title, more: [] };
  }
  return { name: title.slice(0, match.index), more: [title.slice(match.index + match[0].length)] };
}

function isProjectName({ label, name }: Labelled): boolean {
  return label === 'name' && /proj|name/i.test(name);
}
