import type { Route } from '../schemas/guide.ts';

/** A resume while it is put together, in the order of JSON Resume; empty fields are left out of the file. */
export type ResumeDraft = {
  basics: BasicsDraft;
  work: WorkDraft[];
  volunteer: VolunteerDraft[];
  projects: ProjectDraft[];
  education: EducationDraft[];
  certificates: CertificateDraft[];
  skills: SkillDraft[];
  languages: { language: string; fluency?: string }[];
  awards: { title: string }[];
  publications: { name: string }[];
  interests: { name: string }[];
  references: { reference: string }[];
};

export type BasicsDraft = {
  name?: string;
  label?: string;
  email?: string;
  phone?: string;
  url?: string;
  location?: { address: string };
  profiles: { url: string }[];
  summary?: string;
  highlights: string[];
};

type Dated = { startDate?: string; endDate?: string };
/** What a job, project or school tells. */
export type Told = { highlights: string[]; keywords: string[] };
export type WorkDraft = Dated &
  Told & {
    name: string;
    position?: string;
    team?: string;
    department?: string;
    domain?: string;
    location?: string;
    url?: string;
  };
type VolunteerDraft = Dated & Told & { organization: string; position?: string; location?: string };
export type ProjectDraft = Dated &
  Told & {
    name: string;
    description?: string;
    roles?: string[];
    entity?: string;
    url?: string;
    domain?: string;
  };
export type EducationDraft = Dated &
  Told & {
    institution: string;
    area?: string;
    studyType?: string;
    score?: string;
    location?: string;
    url?: string;
  };
export type CertificateDraft = { name: string; date?: string; issuer?: string; url?: string };
export type SkillDraft = { name: string; level?: string; keywords: string[] };

export type StoryDraft = {
  title: string;
  organisation?: string;
  project?: string;
  role?: string;
  period?: { start?: string; end?: string };
  /** Heading to the question, as it was asked, that the heading stands for. */
  asked: Record<string, string>;
  sections: { heading: string; statements: { text: string; item: boolean }[] }[];
};

/** A route, and what of its row names no source of the profile. */
export type RouteDraft = Pick<Route, 'when' | 'use'> & { note?: string };

export function emptyResume(): ResumeDraft {
  return {
    basics: {
      name: undefined,
      label: undefined,
      email: undefined,
      phone: undefined,
      url: undefined,
      location: undefined,
      profiles: [],
      summary: undefined,
      highlights: [],
    },
    work: [],
    volunteer: [],
    projects: [],
    education: [],
    certificates: [],
    skills: [],
    languages: [],
    awards: [],
    publications: [],
    interests: [],
    references: [],
  };
}
