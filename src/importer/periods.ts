import type { Period } from '../schemas/profile.ts';

const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'jan january januar janvier enero gennaio janeiro styczeń январь января',
    'feb february februar février fevrier febrero febbraio fevereiro luty февраль февраля',
    'mar march märz mrz mars marzo março marzec март марта',
    'apr april avril abril aprile kwiecień апрель апреля',
    'may mai mayo maggio maio maj май мая',
    'jun june juni juin junio giugno junho czerwiec июнь июня',
    'jul july juli juillet julio luglio julho lipiec июль июля',
    'aug august août aout agosto sierpień август августа',
    'sep sept september septembre septiembre settembre setembro wrzesień сентябрь сентября',
    'oct okt october oktober octobre octubre ottobre outubro październik октябрь октября',
    'nov november novembre noviembre novembro listopad ноябрь ноября',
    'dec dez december dezember décembre decembre diciembre dicembre dezembro grudzień декабрь декабря',
  ].flatMap((names, index) =>
    names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')]),
  ),
);
const NOW =
  "now|present|current|currently|today|to date|till date|date|ongoing|heute|jetzt|laufend|présent|present day|actuel|aujourd[’']hui|actualidad|actualmente|presente|oggi|heden|nu|obecnie|атм|настоящее время|по настоящее время|н\\.\\s?в\\.?";
const MONTH = Object.keys(MONTHS)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const YEAR = String.raw`(?:19|20)\d{2}`;
const EDGE_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const EDGE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const DATE = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\.?\s)?(?:${MONTH})\.?,?\s?(?:\d{1,2},\s?)?(?:of\s)?(?:${YEAR}|[’']\d{2})`,
  String.raw`(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-]${YEAR}`,
  String.raw`(?:0?[1-9]|1[0-2])\s?[/.-]\s?(?:${YEAR}|\d{2}(?=\s?[-–—]\s?(?:0?[1-9]|1[0-2])/\d{2}))`,
  String.raw`${YEAR}\s?[/.-]\s?(?:0[1-9]|1[0-2])(?:[/.-](?:0[1-9]|[12]\d|3[01]))?`,
  String.raw`(?:spring|summer|autumn|fall|winter|q[1-4])\s${YEAR}`,
  YEAR,
].join('|');
const TO = String.raw`\s?(?:[-–—−~→]{1,2}|\bto\b|\buntil\b|\btill\b|\bthrough\b|\bbis\b|\bà\b|\bau\b|\ba\b|\bal\b|\bпо\b|\bдо\b|/)\s?`;
const SINCE = String.raw`(?:since|from|seit|ab|depuis|desde|dal|od|с)`;

const RANGE = new RegExp(
  `${EDGE_BEFORE}(?:(?:from|von|de|du|с)\\s)?(${DATE})${TO}(${NOW}|${DATE}|\\d{2}(?!\\d))${EDGE_AFTER}`,
  'giu',
);
const MONTHS_OF_A_YEAR = new RegExp(
  `${EDGE_BEFORE}(${MONTH})\\.?${TO}((?:${MONTH})\\.?,?\\s?${YEAR})${EDGE_AFTER}`,
  'giu',
);
const OPEN = new RegExp(`${EDGE_BEFORE}${SINCE}\\s(${DATE})${EDGE_AFTER}`, 'giu');
const TRAILING = new RegExp(`${EDGE_BEFORE}(${DATE})\\s?[-–—](?=\\s*(?:$|[)\\]|]))`, 'giu');
const SINGLE = new RegExp(`${EDGE_BEFORE}(${DATE})${EDGE_AFTER}`, 'giu');

/** Longer texts are prose, and a date in them dates nothing. */
const LONGEST = 300;

/** A period found in a text, and the text without it. */
export type FoundPeriod = {
  period: Period;
  /** What stood before and after it, without the brackets or separators around it. */
  before: string;
  after: string;
  /** Where it ends in the text, the bracket that closes it included. */
  end: number;
  /** The text holds nothing else, apart from how long that was. */
  whole: boolean;
  /** It has a beginning and an end, or goes on. */
  range: boolean;
  /** The end lies before the beginning, so that the period was left empty. */
  backwards: boolean;
};

/** The last period, or else the last date at an edge or in brackets, of a short text. */
export function findPeriod(text: string): FoundPeriod | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const range = last(text, RANGE) ?? last(text, MONTHS_OF_A_YEAR);
  if (range) {
    const start = toDate(
      /\d/.test(range[1] ?? '') ? range[1] : `${range[1] ?? ''} ${yearIn(range[2])}`,
    );
    const end = endOf(range[2] ?? '', start);
    return found(text, range, { ...(start && { start }), ...(end && { end }) }, true);
  }
  const open = last(text, OPEN) ?? last(text, TRAILING);
  if (open) {
    const start = toDate(open[1]);
    return found(text, open, start === undefined ? {} : { start }, true);
  }
  const single = last(text, SINGLE);
  if (!single || !stands(text, single)) return undefined;
  const date = toDate(single[1]);
  return found(text, single, date === undefined ? {} : { start: date, end: date }, false);
}

/** A date as JSON Resume writes it, as precise as the text is; undefined when it is none. */
export function toDate(text = ''): string | undefined {
  const year = yearIn(text);
  if (year === '') return undefined;
  const [name] = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const named = name === undefined ? undefined : MONTHS[name];
  if (named !== undefined) return `${year}-${named}`;
  const iso = /^\s*(\d{4})\s?[/.-]\s?(\d{2})(?:[/.-](\d{2}))?/.exec(text);
  if (iso) return [iso[1], iso[2], ...(iso[3] === undefined ? [] : [iso[3]])].join('-');
  const month = /(?:^|[./-])\s?(\d{1,2})\s?[./-]\s?(?:\d{4}|\d{2})\s*$/.exec(text);
  const number = Number(month?.[1]);
  if (number >= 1 && number <= 12) return `${year}-${String(number).padStart(2, '0')}`;
  return year;
}

function yearIn(text = ''): string {
  const full = /(?:19|20)\d{2}/.exec(text);
  if (full) return full[0];
  const short = /(?:[’']|\/)(\d{2})\s*$/.exec(text)?.[1];
  if (short === undefined) return '';
  return Number(short) < 60 ? `20${short}` : `19${short}`;
}

function endOf(text: string, start: string | undefined): string | undefined {
  if (/^\d{2}$/.test(text) && start !== undefined) return start.slice(0, 2) + text;
  return toDate(text);
}

function found(text: string, match: RegExpExecArray, period: Period, range: boolean): FoundPeriod {
  const before = text
    .slice(0, match.index)
    .replace(/[\s([|,·•:;–—-]+$/u, '')
    .trim();
  const after = text
    .slice(match.index + match[0].length)
    .replace(/^\s*[)\]]/, '')
    .replace(/^[\s)\]|,·•:;–—-]+/u, '')
    .trim();
  const rest = `${before} ${after}`.replace(DURATION, '').replace(/[\s()·,|]+/g, '');
  const { start, end } = period;
  const length = Math.min(start?.length ?? 0, end?.length ?? 0);
  const backwards = length > 0 && (end ?? '').slice(0, length) < (start ?? '').slice(0, length);
  const closed = /^\s*[)\]]/.exec(text.slice(match.index + match[0].length));
  return {
    end: match.index + match[0].length + (closed?.[0].length ?? 0),
    period: backwards ? {} : period,
    before,
    after: after.replace(DURATION, '').trim(),
    whole: rest === '',
    range,
    backwards,
  };
}

const DURATION =
  /[(·,]?\s*\d{1,2}\+?\s?(?:yrs?|years?|mos?|months?|jahre?|monate?|ans?|mois)\b\.?(?:,?\s\d{1,2}\s?(?:mos?|months?|monate?|mois)\b\.?)?\s*\)?/giu;

/** A single date tells when something was only at an edge of its line, in brackets, or parted from the rest. */
function stands(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index).trimEnd();
  const after = text.slice(match.index + match[0].length).trimStart();
  if (before === '' && after === '') return true;
  const opened = /[([|,·•–—:-]$/.test(before) || /\s{2,}$|\t$/.test(text.slice(0, match.index));
  const closed = after === '' || /^[)\]|·•–—:,]/.test(after);
  return (opened && closed) || (before === '' && /^[|·•–—:,-]/.test(after));
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}
