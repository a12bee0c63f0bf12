import type { Support } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Candidate } from './select.ts';

/** The reasons that a callout gives, each a clause that follows "because". */
export const explain = {
  direct(support: readonly Support[], candidates: readonly Candidate[]): string[] {
    const terms = [...new Set(support.flatMap((quote) => quote.terms))].slice(0, 4);
    const quoted = candidates.filter((c) => support.some((s) => s.evidence === c.evidence.id));
    return [
      ...(terms.length > 0 ? [`it names ${enumerate(terms)}`] : []),
      ...(quoted.some(({ pinned }) => pinned) ? ['your guide pins it here'] : []),
      ...(quoted.some(({ raise }) => raise > 0) ? ['your routes point there'] : []),
    ];
  },
  neighbour: (title: string): string[] => [
    `your work tells of ${title}, which stands beside this topic`,
  ],
  route: (when: string, source: string): string[] => [
    `your routes lead from “${when}” to ${source}`,
  ],
  none: (topic: Topic): string[] => [
    `no statement of the profile names ${topic.title} or what practising it looks like`,
  ],
};

/** `“a”, “b” and “c”`. */
function enumerate(terms: readonly string[]): string {
  const quoted = terms.map((term) => `“${term}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
