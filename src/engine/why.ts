import type { Support } from '../schemas/relation.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Candidate } from './select.ts';

/** The reasons that a callout gives, each a clause that follows "because". */
export const explain = {
  direct(support: readonly Support[], candidates: readonly Candidate[]): string[] {
    const terms = [...new Set(support.flatMap((quote) => quote.terms))].slice(0, 4);
    const reasons = [`it names ${enumerate(terms)}`];
    const raised = support.some(({ evidence }) =>
      candidates.some((c) => c.evidence.id === evidence && c.raise > 0),
    );
    if (raised) reasons.push('your routes point there');
    return reasons;
  },
  neighbour: (title: string): string[] => [`it names ${title}, which stands beside this topic`],
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
