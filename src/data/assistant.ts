import type { Profile, Source } from '../schemas/profile.ts';
import type { Site } from './site.ts';
import { periodInWords } from './words.ts';

/**
 * The profile as one Markdown document that an AI assistant can be given as context: who the person is, how to explain
 * things to them, what to refer to when, and every public statement by its source.
 */
export function assistantDocument({ profile, areas }: Site): string {
  const { basics } = profile.resume;
  const { focus, routes, emphasis, assistant } = profile.guide;
  const share =
    focus.core_share === undefined
      ? ''
      : ` (${Math.round(focus.core_share * 100)} % of the content)`;
  const core = areas.filter((area) => area.core).map(({ title }) => title);
  return document([
    [`# ${basics.name ?? basics.label ?? 'Profile'}`],
    section(`Core focus${share}`, [
      ...(core.length > 0 ? [core.join(', ')] : []),
      ...emphasis.map(({ area, terms }) => `${titleOf(areas, area)}: ${terms.join(', ')}`),
    ]),
    section('How to explain things', assistant),
    table(
      'When to reference what',
      ['Topic', 'Reference'],
      routes.map(({ when, use }) => [when.join(', '), use.join(', ')]),
    ),
    ...profile.sources.map((source) => sourceSection(profile, source)),
  ]);
}

function sourceSection({ evidence }: Profile, source: Source): string[] {
  const heading = [source.name, source.role, periodInWords(source.period)]
    .filter(Boolean)
    .join(', ');
  const statements = evidence.filter(
    (item) => item.source === source.id && item.story === undefined,
  );
  const told = evidence.filter((item) => item.source === source.id && item.story !== undefined);
  return section(
    heading,
    [...statements, ...told].map(({ text }) => text),
  );
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [`## ${oneLine(heading)}`, '', ...lines.map((line) => `- ${oneLine(line)}`)];
}

function table(
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [`## ${heading}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function document(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function titleOf(areas: Site['areas'], slug: string): string {
  return areas.find((area) => area.slug === slug)?.title ?? slug;
}
