import { readLocated } from '../../src/errors/located-document.ts';
import { IdRegister } from '../../src/loaders/slugify.ts';
import { readResumeEvidence } from '../../src/loaders/resume-evidence.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import type { Profile } from '../../src/schemas/profile.ts';
import { resumeSchema } from '../../src/schemas/resume.ts';
import { titleOf, toolOf } from './generate-topics.ts';
import { SeededWords } from './seeded-words.ts';

const STATEMENTS_OF_A_JOB = 20;

/**
 * A resume of `count` statements about `topics` generated topics: of ten statements four name a topic, two a product that
 * topics share, and four neither. Every fifth employer is a school instead.
 */
export function generateResume(count: number, topics: number, seed = 1): object {
  const words = new SeededWords(seed);
  const entries: { name: string; highlights: string[] }[] = [];
  for (let left = count; left > 0; left -= STATEMENTS_OF_A_JOB) {
    const highlights = Array.from({ length: Math.min(left, STATEMENTS_OF_A_JOB) }, () =>
      statement(words, topics),
    );
    entries.push({ name: `Employer ${entries.length + 1}`, highlights });
  }
  const year = (index: number) => String(1990 + (index % 30));
  return {
    work: entries
      .filter((_, index) => index % 5 !== 4)
      .map((entry, index) => ({ ...entry, startDate: year(index), endDate: year(index + 1) })),
    education: entries
      .filter((_, index) => index % 5 === 4)
      .map(({ name, highlights }) => ({ institution: name, highlights })),
  };
}

/** A resume and a guide read as they are from files. */
export function profileOf(resume: object, guide: object = {}): Profile {
  const text = JSON.stringify(resume);
  const read = resumeSchema.parse(resume);
  const ids = { sources: new IdRegister(), evidence: new IdRegister() };
  return {
    id: 'generated',
    resume: read,
    guide: guideSchema.parse(guide),
    stories: [],
    ...readResumeEvidence(read, readLocated(text, 'resume.json'), ids),
  };
}

function statement(words: SeededWords, topics: number): string {
  const kind = words.index(10);
  const before = words.sentence(5 + words.index(6)).slice(0, -1);
  const after = words.sentence(4 + words.index(5)).toLowerCase();
  const index = words.index(topics);
  if (kind < 4) return `${before} with the ${titleOf(index)} and ${after}`;
  if (kind < 6) return `${before} with ${toolOf(index)} and ${after}`;
  return `${before} and ${after}`;
}
