import { isEverydayWord } from '../engine/common-words.ts';
import { isNegated } from '../engine/negation.ts';
import { explainTerms } from '../engine/readiness.ts';
import { tokenize, type Token } from '../engine/tokens.ts';
import type { Evidence, Profile } from '../schemas/profile.ts';
import type { Site } from './site.ts';

/** What stands behind a skill that the profile lists. */
export type Standing =
  /** A job, project or story names it: where, and the statement that says most. */
  | { kind: 'told'; in: string; href: string; text: string }
  /** Education names it. */
  | { kind: 'studied'; in: string; href: string; text: string }
  /** It is only listed. */
  | { kind: 'claimed' };

type Skill = { name: string; standing: Standing };

export type SkillGroup = { name: string; skills: Skill[] };

/** A technology or pattern that the CV names, where it stands in the person's work, and the topics that explain it. */
export type AskedTerm = Skill & {
  topics: { href: string; title: string; named: boolean }[];
};

/** A statement with fewer words is a keyword: it names a thing and tells nothing about it. */
const SENTENCE_WORDS = 4;

/** A term in question names at most so many topics; the best ones are enough to prepare it. */
const MOST_TOPICS = 2;

/** The groups of skills that the resume lists, each skill with its standing. */
export function skillGroups(site: Site): SkillGroup[] {
  const standingOf = standings(site);
  return site.profile.resume.skills
    .map(({ name, keywords }) => ({
      name,
      skills: unique(keywords).map((keyword) => ({ name: keyword, standing: standingOf(keyword) })),
    }))
    .filter(({ skills }) => skills.length > 0);
}

/** Every technology and pattern that skills, jobs and projects name, once, in the order of the alphabet. */
export function askedTerms(site: Site): AskedTerm[] {
  const standingOf = standings(site);
  const { skills, work, projects } = site.profile.resume;
  const terms = unique([...skills, ...work, ...projects].flatMap(({ keywords }) => keywords));
  return explainTerms(terms, site.topics)
    .map(({ term, named, practised }) => ({
      name: term,
      standing: standingOf(term),
      topics: [
        ...named.map((slug) => ({ slug, named: true })),
        ...practised.map((slug) => ({ slug, named: false })),
      ]
        .slice(0, MOST_TOPICS)
        .flatMap(({ slug, named: isNamed }) => {
          const topic = site.topic(slug);
          return topic ? [{ href: `/${topic.id}/`, title: topic.title, named: isNamed }] : [];
        }),
    }))
    .toSorted((a, b) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1));
}

/** Where the profile itself names a term; of several statements the one that says most about it, latest first. */
function standings(site: Site): (term: string) => Standing {
  const find = statementsNaming(site.profile);
  return (term) => {
    const found = find(term).toSorted(bySubstance);
    const told = found.find(({ kind }) => kind === 'job' || kind === 'project' || kind === 'story');
    const best = told ?? found.find(({ kind }) => kind === 'education');
    if (!best) return { kind: 'claimed' };
    return {
      kind: told ? 'told' : 'studied',
      in: site.source(best.source)?.name ?? '',
      href: `/profile/#${best.id}`,
      text: best.text,
    };
  };
}

function statementsNaming({ evidence }: Pick<Profile, 'evidence'>) {
  const places = new Map<string, { statement: Evidence; tokens: Token[]; at: number }[]>();
  for (const statement of evidence) {
    const tokens = tokenize(statement.text);
    for (const [at, { stem }] of tokens.entries()) {
      const known = places.get(stem);
      if (known) known.push({ statement, tokens, at });
      else places.set(stem, [{ statement, tokens, at }]);
    }
  }
  return (term: string): Evidence[] => {
    const wanted = tokenize(term);
    const named = (places.get(wanted[0]?.stem ?? '') ?? []).filter(
      ({ tokens, at }) => isSaid(wanted, tokens, at) && !isNegated(tokens, at),
    );
    return [...new Set(named.map(({ statement }) => statement))];
  };
}

/** Word for word up to inflection; an everyday word that is a name ("React", "REST") has to be one in the text as well. */
function isSaid(wanted: readonly Token[], tokens: readonly Token[], at: number): boolean {
  if (!wanted.every(({ stem }, index) => tokens[at + index]?.stem === stem)) return false;
  const [word] = wanted;
  const token = tokens[at];
  if (!word || !token || wanted.length > 1) return true;
  if (!/\p{Lu}/u.test(word.surface) || !isEverydayWord(word.surface)) return true;
  if (/^\p{Lu}{2,}$/u.test(word.surface)) return token.surface === word.surface;
  return /\p{Lu}/u.test(token.surface) && (tokens.length === 1 || !token.startsClause);
}

function bySubstance(a: Evidence, b: Evidence): number {
  return Number(isSentence(b)) - Number(isSentence(a)) || latest(b) - latest(a);
}

function isSentence({ text }: Evidence): boolean {
  return tokenize(text).length >= SENTENCE_WORDS;
}

/** The year of its end; ongoing work counts as later than any. */
function latest({ period }: Evidence): number {
  if (!period?.start) return 0;
  return Number((period.end ?? '9999').slice(0, 4));
}

/** One entry for each name, whatever its case. */
function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

/** ".NET" stands under N. */
function sortKey(name: string): string {
  return name.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
}
