import { append } from './append.ts';
import { findPeriod, type FoundPeriod } from './periods.ts';
import { isEmployment, isLegalName, isPlace, isRole, isTeam, roleWeight } from './roles.ts';

/** The first lines of a job: who, as what, when, where. */
export type JobHeader = {
  name?: string;
  position?: string;
  team?: string;
  location?: string;
  period?: FoundPeriod;
  /** The order of role and employer had to be guessed. */
  unsure: boolean;
};

/** Lines that stand together at the top of a job, each with the bold text that it begins with. */
export type HeaderLine = { text: string; lead?: string };

const STRONG =
  /\s+(?:[—–|·•@]|-{1,2}|→|\/\/)\s+|\s*[|·•]\s*|\s+[—–]|[—–]\s+|\t+|\s{2,}|(?<=[\p{L})]):\s+/u;
const AT = /\s+(?:at|chez|bei)\s+(?=[\p{Lu}\d])/u;

/** Reads the head of a job, in whatever order and with whatever separators it is written. */
export function readJobHeader(lines: readonly HeaderLine[]): JobHeader {
  const header: JobHeader = { unsure: false };
  const segments: Segment[] = [];
  for (const { text, lead } of lines) {
    const found = header.period ? undefined : findPeriod(text);
    if (found) header.period = found;
    const parts = found ? [found.before, found.after] : [text];
    for (const part of parts)
      if (/[\p{L}\p{N}]/u.test(part)) append(segments, segmentsOf(part, lead));
  }
  let employment: string | undefined;
  const rest = segments.filter((segment) => {
    if (isEmployment(segment.text)) employment ??= segment.text;
    return !isEmployment(segment.text);
  });
  const role = bestRole(rest);
  if (role) {
    header.position = role.text;
    take(rest, role);
  }
  const employer =
    rest.find(({ text }) => isLegalName(text) && !isTeam(commaParts(text)[0] ?? '')) ??
    rest.find(({ text }) => !isPlace(text) && !isTeam(commaParts(text)[0] ?? '')) ??
    rest.find(({ text }) => !isEmployment(text) && !isTeam(commaParts(text)[0] ?? '')) ??
    (role ? undefined : rest[0]);
  if (employer) {
    take(rest, employer);
    const { name, more } = splitName(employer.text);
    header.name = name;
    if (more !== undefined) place(header, more);
  }
  if (!role && employer && rest[0] && !isPlace(rest[0].text) && !isTeam(rest[0].text)) {
    header.unsure = true;
    const [second] = rest.splice(0, 1);
    const dashed = employer.dashed && !employer.bold;
    header.position = dashed ? employer.text : second?.text;
    if (dashed && second) header.name = second.text;
  }
  for (const { text } of rest) place(header, text);
  header.location ??= employment;
  return header;
}

type Segment = { text: string; bold: boolean; dashed: boolean; at: boolean };

function segmentsOf(text: string, lead: string | undefined): Segment[] {
  const [before, after, ...none] = text.split(AT);
  const said =
    after !== undefined &&
    before !== undefined &&
    none.length === 0 &&
    before.split(' ').length <= 8;
  const dashed = /\s[—–-]\s/.test(text);
  let parts = said ? [before, ...after.split(STRONG)] : text.split(STRONG);
  parts = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  if (parts.length === 1 && !said && !isPlace(parts[0] ?? '')) parts = commaParts(parts[0] ?? '');
  return parts.flatMap(bracketParts).map((part, at) => {
    const bare = part.replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
    return {
      text: unbracketed(bare),
      bold: lead?.includes(bare) === true,
      dashed,
      at: said && at === 0,
    };
  });
}

/** "Acme (Engineer)" names two things; a bracket that lost its other half is only a separator. */
function bracketParts(part: string): string[] {
  const match = /^([^()]+?)\s*\(([^()]+)\)?$/.exec(part);
  const [, before, inside] = match ?? [];
  if (before === undefined || inside === undefined) return [part];
  const [first = inside] = inside.split(/,\s+/);
  return !part.endsWith(')') || isRole(inside) || isPlace(inside)
    ? [before, ...(isRole(first) ? inside.split(/,\s+/) : [inside])]
    : [part];
}

/** Parts at commas; what a company's name ends with ("Inc.") stays with it. */
function commaParts(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(/,\s+/)) {
    const before = parts.at(-1);
    const isSuffix = before !== undefined && isLegalName(part) && part.split(' ').length === 1;
    const isTown = before !== undefined && parts.length > 1 && /^\p{Lu}{2}$/u.test(part);
    if (isSuffix || isTown) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function bestRole(segments: readonly Segment[]): Segment | undefined {
  let best: Segment | undefined;
  let weight = 0;
  for (const segment of segments) {
    const own = segment.at ? 3 : roleWeight(segment.text);
    if (own > weight) {
      best = segment;
      weight = own;
    }
  }
  return best;
}

function splitName(text: string): { name: string; more?: string } {
  const [name = text, ...more] = commaParts(text);
  return more.length === 0 ? { name } : { name, more: more.join(', ') };
}

function place(header: JobHeader, text: string): void {
  if (/[.!?]$/.test(text) && text.includes(' ')) return;
  if (isTeam(text)) header.team ??= text;
  else header.location ??= text;
}

function unbracketed(text: string): string {
  const match = /^\(([^()]*)\)$/.exec(text);
  return match?.[1] ?? text;
}

function take(segments: Segment[], segment: Segment): void {
  segments.splice(segments.indexOf(segment), 1);
}
