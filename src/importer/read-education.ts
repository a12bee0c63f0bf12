import { append } from './append.ts';
import type { Block } from './block.ts';
import type { EducationDraft } from './draft.ts';
import { groupEntries, type Entry } from './entries.ts';
import { findPeriod } from './periods.ts';
import type { Placing } from './placing.ts';
import { labelled, notePeriod, others, toHeaderLine } from './read-work.ts';
import { isDegree, isPlace, isSchool } from './roles.ts';
import { readTold } from './told.ts';

const STRONG = /\s+[—–|·•@]\s+|\s+-{1,2}\s+|\s*[|·•]\s*|\t+|\s{2,}|\s+at\s+(?=\p{Lu})|,\s+/u;

/** How well it was done. */
const GRADE = /\b(?:class|honou?rs|distinction|cum laude|merit|gpa|grade)\b/i;

/** Reads the schools of a section. */
export function readEducation(
  blocks: readonly Block[],
  placing: Placing,
  heading?: { block: Block; rest: string },
): { schools: EducationDraft[]; opening: Block[] } {
  const own = heading && { ...heading.block, text: heading.rest, lead: undefined };
  const { opening, entries } = groupEntries(blocks, 'schools', own);
  return { schools: entries.flatMap((entry) => readSchool(entry, placing) ?? []), opening };
}

function readSchool({ header, body, above }: Entry, placing: Placing): EducationDraft | undefined {
  const [first] = header;
  if (!first) return undefined;
  for (const block of [...header, ...(above ? [above] : [])]) placing.read(block);
  const { labels, highlights, keywords } = readTold(body, placing);
  let period: ReturnType<typeof findPeriod>;
  const segments: string[] = [];
  for (const block of [...(above ? [above] : []), ...header]) {
    const { text } = toHeaderLine(block);
    const found = findPeriod(text);
    period ??= found;
    for (const part of found ? [found.before, found.after] : [text]) {
      append(
        segments,
        part.split(STRONG).filter((each) => /[\p{L}\p{N}]/u.test(each)),
      );
    }
  }
  period ??= findPeriod(labelled(labels, 'period') ?? '');
  const degree =
    labelled(labels, 'studyType') ?? segments.find((each) => isDegree(each) && !isSchoolOnly(each));
  const rest = segments.filter((each) => each !== degree);
  const school =
    labelled(labels, 'name') ??
    rest.find((each) => isSchool(each)) ??
    rest.find((each) => !isPlace(each));
  const left = rest.filter((each) => each !== school);
  const place = placing.placeOf(first);
  if (school === undefined)
    placing.notes.push({ kind: 'school-missing', what: degree ?? first.text, place });
  const name = school ?? degree ?? first.text;
  notePeriod(period, name, place, placing);
  const { studyType, area } = splitDegree(
    degree,
    left.find(
      (each) =>
        !isPlace(each) && !/\d/.test(each) && !GRADE.test(each) && !/^[\p{Lu}.]{1,5}$/u.test(each),
    ),
  );
  return {
    institution: name,
    studyType: studyType === name ? undefined : studyType,
    area: labelled(labels, 'area') ?? area,
    score: labelled(labels, 'score') ?? left.find((each) => GRADE.test(each)),
    location: labelled(labels, 'location') ?? left.find((each) => isPlace(each)),
    url: labelled(labels, 'url'),
    ...(period && (period.range ? { startDate: period.period.start } : {})),
    ...(period && { endDate: period.period.end }),
    keywords,
    highlights: [
      ...highlights,
      ...others(labels, ['studyType', 'name', 'area', 'score', 'location', 'url', 'period']),
    ],
  };
}

function isSchoolOnly(text: string): boolean {
  return (
    isSchool(text) &&
    !/\b(?:of|in)\b.*\b(?:from|at)\b/i.test(text) &&
    !/^(?:bachelor|master|b\.?sc|m\.?sc|ph\.?d)/i.test(text)
  );
}

/** The degree, and its field where it says one: "B.Sc. in Computer Science". */
function splitDegree(
  degree: string | undefined,
  other: string | undefined,
): { studyType?: string; area?: string } {
  if (degree === undefined) return { area: other };
  const match = /^(.{1,60}?)\s+(?:in|of)\s+(\p{Lu}.{2,80})$/u.exec(
    degree.replace(
      /\b(of (?:Science|Arts|Engineering|Business Administration|Technology|Philosophy))\b/g,
      (whole) => whole.replace(' ', '\uE000'),
    ),
  );
  if (!match) return { studyType: degree, area: other };
  return {
    studyType: match[1]?.replaceAll('\uE000', ' '),
    area: match[2]?.replaceAll('\uE000', ' '),
  };
}
