import type { EvidenceKind, Source } from '../schemas/profile.ts';
import type { Site } from './site.ts';
import { periodInWords } from './words.ts';

/** A source on the timeline; `from` and `to` are percentages of its width. */
type TimelineRow = {
  href: string;
  name: string;
  role?: string;
  /** What kind of source it is, in a word. */
  what: string;
  kind: EvidenceKind;
  period: string;
  from: number;
  to: number;
  /** It goes on, so its bar has no end. */
  ongoing: boolean;
};

/** Sources with periods, latest beginning first, over an axis of whole years. */
export type Timeline = {
  rows: TimelineRow[];
  /** Years to mark, each with its place in percent. */
  years: { year: number; at: number }[];
};

/** What people call a source of each kind. */
const kindWords: Record<EvidenceKind, string> = {
  job: 'Work',
  project: 'Project',
  story: 'Project',
  education: 'Education',
  skill: 'Skills',
  headline: 'Headline',
};

/** More marks than these would touch on a phone. */
const MOST_MARKS = 8;

/**
 * Lays the sources of a profile along one axis. The site has no clock: what goes on is drawn to the end of the axis, a
 * year after the last date that the profile names.
 */
export function timelineOf({ profile }: Pick<Site, 'profile'>): Timeline {
  const dated = profile.sources.flatMap((source) => {
    const { start, end } = source.period ?? {};
    const from = start ?? end;
    return from === undefined ? [] : [{ source, from: yearOf(from), start, end }];
  });
  if (dated.length === 0) return { rows: [], years: [] };
  const dates = dated.flatMap(({ from, end }) => (end ? [from, yearOf(end)] : [from]));
  const first = Math.floor(Math.min(...dates));
  const last = Math.ceil(Math.max(...dates) + (dated.some(({ end }) => !end) ? 1 : 0));
  const place = (year: number) => round(((year - first) / Math.max(1, last - first)) * 100);
  const step = Math.ceil((last - first) / MOST_MARKS);
  return {
    rows: dated
      .toSorted((a, b) => b.from - a.from)
      .map(({ source, from, end }) => ({
        ...describe(source),
        from: place(from),
        to: place(end ? yearOf(end) : last),
        ongoing: !end,
      })),
    years: Array.from({ length: Math.ceil((last - first) / Math.max(1, step)) }, (_, index) => {
      const year = first + index * step;
      return { year, at: place(year) };
    }),
  };
}

function describe(source: Source) {
  const { id, name, role, kind, period } = source;
  return {
    href: `#source-${id}`,
    name,
    ...(role !== undefined && { role }),
    what: kindWords[kind],
    kind,
    period: periodInWords(period),
  };
}

/** A date as a year with a fraction; one that names no month stands in the middle of its year. */
function yearOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  return (year ?? 0) + (month === undefined ? 0.5 : (month - 1) / 12);
}

function round(percent: number): number {
  return Math.round(percent * 10) / 10;
}
