import { append } from './append.ts';
import type { Block, Layout } from './block.ts';
import { emptyResume, type ResumeDraft, type RouteDraft, type StoryDraft } from './draft.ts';
import { groupEntries } from './entries.ts';
import { takeNarratives } from './narratives.ts';
import { findPeriod } from './periods.ts';
import { Placing, type Note } from './placing.ts';
import { readEducation } from './read-education.ts';
import { readLanguages, isTongueList } from './read-languages.ts';
import { readCertificates, readList, textsOf } from './read-lists.ts';
import { readOpening } from './read-opening.ts';
import { readProjects } from './read-projects.ts';
import { readRoutes } from './read-routes.ts';
import { readSkills } from './read-skills.ts';
import { readNarrative } from './read-story.ts';
import { readWork } from './read-work.ts';
import { isDegree, isRole } from './roles.ts';
import { bareName } from './sections.ts';
import { splitSections, type Section } from './split-sections.ts';

/** What was recognised in a document, and the blocks that were not. */
export type Reading = {
  resume: ResumeDraft;
  routes: RouteDraft[];
  stories: StoryDraft[];
  unplaced: Block[];
  structure: ReadonlySet<number>;
  notes: Note[];
};

/** Reads a document that was taken apart: narratives first, then the sections of the CV around them. */
export function readDocument({ blocks, pieces }: Layout): Reading {
  const placing = new Placing(({ first }) => pieces[first]?.place ?? '');
  const resume = emptyResume();
  const { narratives, rest } = takeNarratives(blocks);
  const sections = splitSections(rest);
  const summaries = sections.filter(({ kind }) => kind === 'summary');
  const summary = summaries.find(({ title }) => /summary|profile/i.test(title)) ?? summaries[0];
  const later: Section[] = [];
  for (const section of sections) {
    if (section.heading) placing.read(section.heading);
    if (section.kind === 'routes') later.push(section);
    else readSection(section, resume, placing, section === summary);
  }
  noteTwice(resume, placing);
  const employers = [...resume.work, ...resume.projects].map(({ name }) => name);
  const stories = narratives.map((narrative, index) =>
    readNarrative(narrative, employers, index + 1, placing),
  );
  const names = [
    ...employers,
    ...resume.education.map(({ institution }) => institution),
    ...resume.certificates.map(({ name }) => name),
    ...stories.flatMap(({ organisation }) => organisation ?? []),
  ];
  const routes = later.flatMap((section) => readRouteSection(section, names, placing));
  const { notes, structure, unplaced } = placing;
  return { resume, routes, stories, unplaced, structure, notes };
}

function readSection(
  section: Section,
  resume: ResumeDraft,
  placing: Placing,
  isSummary: boolean,
): void {
  const { kind, blocks, title, heading, rest } = section;
  const own = heading && rest !== undefined ? { block: heading, rest } : undefined;
  switch (kind) {
    case 'opening':
      return readOpening(blocks, resume.basics, placing);
    case 'contact':
      return readOpening(blocks, resume.basics, placing, false);
    case 'work': {
      const { jobs, opening } = readWork(blocks, placing, own);
      append(resume.work, jobs);
      return tellOfPerson(opening, resume, placing);
    }
    case 'volunteer': {
      const { jobs, opening } = readWork(blocks, placing, own);
      append(
        resume.volunteer,
        jobs.map(
          ({ name, team: _team, department: _department, domain: _domain, url: _url, ...job }) => ({
            organization: name,
            ...job,
          }),
        ),
      );
      return tellOfPerson(opening, resume, placing);
    }
    case 'projects': {
      const { projects, opening } = readProjects(blocks, placing, own);
      append(resume.projects, projects);
      return tellOfPerson(opening, resume, placing);
    }
    case 'education': {
      const { schools, opening } = readEducation(blocks, placing, own);
      append(resume.education, schools);
      return tellOfPerson(opening, resume, placing);
    }
    case 'skills': {
      const { skills, languages } = readSkills(
        withoutImages(blocks, placing),
        nameOf(title),
        placing,
      );
      append(resume.skills, skills);
      append(resume.languages, languages);
      return;
    }
    case 'languages': {
      const texts = blocks.map(({ text }) => text).join(', ');
      if (isTongueList(texts)) append(resume.languages, readLanguages(blocks, placing));
      else
        append(
          resume.skills,
          readSkills(withoutImages(blocks, placing), nameOf(title), placing).skills,
        );
      return;
    }
    case 'certificates':
      append(resume.certificates, readCertificates(blocks, placing));
      return;
    case 'awards':
    case 'publications':
    case 'interests':
    case 'references':
      return readList(kind, blocks, resume, placing);
    case 'summary':
      return readSummary(blocks, resume, placing, isSummary);
    case 'narrative':
    case 'routes':
    case 'other':
    case 'unknown': {
      const guessed = guessKind(section);
      if (guessed) return readSection({ ...section, kind: guessed }, resume, placing, false);
      if (heading && blocks.length > 0) placing.leave(heading);
      return readUnknown(blocks, resume, placing);
    }
  }
}

/** A section of an unknown name that lists dated roles tells of work, and one of dated degrees of education. */
function guessKind({ blocks, heading }: Section): 'work' | 'education' | undefined {
  if (!heading) return undefined;
  const { entries } = groupEntries(blocks, 'jobs');
  const heads = entries.map(({ header }) => header.map(({ text }) => text).join('\n'));
  const dated = heads.filter((head) => head.split('\n').some((line) => findPeriod(line)?.range));
  if (dated.some((head) => isDegree(head) && !isRole(head))) return 'education';
  return dated.some(isRole) ? 'work' : undefined;
}

/** Prose about the person: one paragraph is the summary, what follows are statements. */
function readSummary(
  blocks: readonly Block[],
  resume: ResumeDraft,
  placing: Placing,
  isSummary: boolean,
): void {
  const { basics } = resume;
  const texts = textsOf(withBadges(blocks, resume, placing), placing);
  const [first, ...more] = texts;
  if (isSummary && first?.block.kind === 'line') {
    basics.summary = first.text;
    append(
      basics.highlights,
      more.map(({ text }) => text),
    );
  } else
    append(
      basics.highlights,
      texts.map(({ text }) => text),
    );
}

function readUnknown(blocks: readonly Block[], resume: ResumeDraft, placing: Placing): void {
  placing.leaveAll(withBadges(blocks, resume, placing).filter(({ kind }) => kind !== 'rule'));
}

/** What a section says before its first entry tells of the person as a whole. */
function tellOfPerson(blocks: readonly Block[], resume: ResumeDraft, placing: Placing): void {
  append(
    resume.basics.highlights,
    textsOf(withBadges(blocks, resume, placing), placing).map(({ text }) => text),
  );
}

/** Badges are a list of skills; they are taken out of the blocks around them. */
function withBadges(blocks: readonly Block[], resume: ResumeDraft, placing: Placing): Block[] {
  return blocks.filter((block) => {
    if (block.kind !== 'images' || block.cells === undefined || block.cells.length === 0)
      return true;
    placing.read(block);
    const group = resume.skills.find(({ name }) => name === BADGES);
    if (group) append(group.keywords, block.cells);
    else resume.skills.push({ name: BADGES, keywords: [...block.cells] });
    return false;
  });
}

const BADGES = 'Badges';

function withoutImages(blocks: readonly Block[], placing: Placing): Block[] {
  return blocks.filter((block) => {
    if (block.kind === 'images') placing.leave(block);
    return block.kind !== 'images';
  });
}

function readRouteSection(
  section: Section,
  names: readonly string[],
  placing: Placing,
): RouteDraft[] {
  const isTable = section.blocks.some(({ kind }) => kind === 'row');
  const isRow = ({ kind }: Block) => kind === 'row' || (!isTable && kind !== 'rule');
  placing.leaveAll(section.blocks.filter((block) => !isRow(block) && block.kind !== 'rule'));
  return readRoutes(section.blocks.filter(isRow), names, placing);
}

function noteTwice({ work }: ResumeDraft, placing: Placing): void {
  const seen = new Set<string>();
  for (const { name, startDate } of work) {
    if (startDate === undefined) continue;
    const job = `${name}\n${startDate}`;
    if (seen.has(job)) placing.notes.push({ kind: 'same-job-twice', what: name, place: '' });
    seen.add(job);
  }
}

function nameOf(title: string): string {
  return bareName(title) || 'Skills';
}
