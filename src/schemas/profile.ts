import type { Guide } from './guide.ts';
import type { Resume } from './resume.ts';
import type { StoryFrontmatter } from './story.ts';

/** From and to as ISO 8601 dates of any precision ("2024", "2024-09"); no end means that it goes on. */
export type Period = { start?: string; end?: string };

/** What kind of statement an evidence is; it decides which level of relation it can carry. */
export type EvidenceKind = 'job' | 'project' | 'story' | 'education' | 'skill' | 'headline';

/** Where evidence comes from: an employer, a project, a school, a group of skills or the person's own headline. */
export type Source = {
  id: string;
  name: string;
  kind: EvidenceKind;
  role?: string;
  period?: Period;
  /** Where its entry stands in the resume. */
  entry?: { section: string; index: number };
};

/** One sentence-sized statement of a profile, word for word. */
export type Evidence = {
  /** Stable within the profile, and fit for a URL fragment. */
  id: string;
  /** Id of the source that it belongs to. */
  source: string;
  kind: EvidenceKind;
  /** Quoted verbatim; a substring of `file` up to white space. */
  text: string;
  /** Path relative to the profile's folder. */
  file: string;
  /** 1-based. */
  line: number;
  period?: Period;
  /** Slug of the story that tells it. */
  story?: string;
};

/** One told project: its front matter and its sections in order, each a heading and its statements. */
export type Story = {
  slug: string;
  file: string;
  frontmatter: StoryFrontmatter;
  sections: { heading: string; evidence: string[] }[];
};

/** Everything that is known about a person. */
export type Profile = {
  id: string;
  resume: Resume;
  guide: Guide;
  stories: Story[];
  sources: Source[];
  evidence: Evidence[];
};
