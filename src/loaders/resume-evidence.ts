import type { LocatedDocument, Path } from '../errors/located-document.ts';
import type { Evidence, EvidenceKind, Period, Source } from '../schemas/profile.ts';
import type { Resume } from '../schemas/resume.ts';
import { sentencesOf } from './sentences.ts';
import { slugify, type IdRegister } from './slugify.ts';

/** Fields that name or date an entry; every other text in it is a statement about the person. */
const NAMING_FIELDS = new Set(
  'name institution organization entity position area studyType startDate endDate date url website location city email phone image type issuer publisher roles profiles address postalCode countryCode region score level team department domain'.split(
    ' ',
  ),
);

/** The sections of a resume that hold entries, the kind of their statements, and the field that names an entry. */
const SECTIONS = [
  { section: 'work', kind: 'job', name: 'name', role: 'position' },
  { section: 'projects', kind: 'project', name: 'name', role: 'entity' },
  { section: 'volunteer', kind: 'job', name: 'organization', role: 'position' },
  { section: 'education', kind: 'education', name: 'institution', role: 'studyType' },
  { section: 'certificates', kind: 'education', name: 'name', role: 'issuer' },
  { section: 'skills', kind: 'skill', name: 'name', role: 'level' },
] as const satisfies { section: keyof Resume; kind: EvidenceKind; name: string; role: string }[];

/** The sources of a resume and their statements, in the order of the file. */
export function readResumeEvidence(
  resume: Resume,
  document: LocatedDocument,
  ids: { sources: IdRegister; evidence: IdRegister },
): { sources: Source[]; evidence: Evidence[] } {
  const sources: Source[] = [];
  const evidence: Evidence[] = [];
  const add = (source: Source, texts: LocatedText[]) => {
    sources.push(source);
    for (const { text, path } of texts) {
      evidence.push({
        id: ids.evidence.claim(`${source.id}-${slugify(text)}`),
        source: source.id,
        kind: source.kind,
        text,
        file: document.file,
        line: document.placeOf(path).line,
        ...(source.period && { period: source.period }),
      });
    }
  };

  const headline: Source = {
    id: ids.sources.claim('summary'),
    name: 'Summary',
    kind: 'headline',
    role: resume.basics.label,
  };
  const label = textsOf(resume.basics.label, ['basics', 'label']);
  add(headline, [...label, ...statementsOf(resume.basics, ['basics'], new Set(['label']))]);

  for (const { section, kind, name, role } of SECTIONS) {
    for (const [index, entry] of (resume[section] as Entry[]).entries()) {
      const source: Source = {
        id: ids.sources.claim(slugify(String(entry[name]))),
        name: String(entry[name]),
        kind,
        ...(typeof entry[role] === 'string' && { role: entry[role] }),
        ...periodOf(entry),
        entry: { section, index },
      };
      add(source, [
        ...titleOf(entry, kind, [section, index]),
        ...statementsOf(entry, [section, index]),
      ]);
    }
  }
  return { sources, evidence };
}

type Entry = Record<string, unknown>;
type LocatedText = { text: string; path: Path };

/** The field of study tells what was studied, and a certificate's name what it certifies. */
function titleOf(entry: Entry, kind: EvidenceKind, path: Path): LocatedText[] {
  if (kind !== 'education') return [];
  const field = 'area' in entry ? 'area' : 'name';
  return textsOf(entry[field], [...path, field]);
}

function statementsOf(entry: Entry, path: Path, skip = new Set<string>()): LocatedText[] {
  return Object.entries(entry)
    .filter(([field]) => !NAMING_FIELDS.has(field) && !skip.has(field))
    .flatMap(([field, value]) => textsOf(value, [...path, field]));
}

function textsOf(value: unknown, path: Path): LocatedText[] {
  if (typeof value === 'string') return sentencesOf(value).map((text) => ({ text, path }));
  if (Array.isArray(value)) return value.flatMap((item, i) => textsOf(item, [...path, i]));
  return [];
}

function periodOf(entry: Entry): { period?: Period } {
  const start = entry.startDate;
  const end = entry.endDate ?? entry.date;
  if (typeof start !== 'string' && typeof end !== 'string') return {};
  return {
    period: {
      ...(typeof start === 'string' && { start }),
      ...(typeof end === 'string' && { end }),
    },
  };
}
