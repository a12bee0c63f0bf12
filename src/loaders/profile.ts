import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLocated } from '../errors/located-document.ts';
import { parseWithFriendlyErrors } from '../errors/parse.ts';
import { LecternError, problem } from '../errors/problem.ts';
import { guideSchema, type Guide } from '../schemas/guide.ts';
import type { Profile } from '../schemas/profile.ts';
import { resumeSchema } from '../schemas/resume.ts';
import { collectProblems } from './collect-problems.ts';
import { readTextIfPresent } from './read-text.ts';
import { readResumeEvidence } from './resume-evidence.ts';
import { IdRegister } from './slugify.ts';
import { withoutBlanks } from './without-blanks.ts';
import { readStory } from './stories.ts';

const RESUME_NAMES = ['resume.yaml', 'resume.yml', 'resume.json'];

/**
 * Reads the profile in a folder: `resume.yaml` (or `.yml`, `.json`), `guide.yaml` and `stories/*.md`, of which only the
 * first has to be there.
 * @throws LecternError with the problems of all files at once
 */
export function readProfile(folder: string, id: string): Profile {
  const ids = { sources: new IdRegister(), evidence: new IdRegister() };
  const collect = collectProblems();

  const resume = collect.run(() => readResume(folder));
  const guide = collect.run(() => readGuide(folder));
  const own = resume && readResumeEvidence(resume.value, resume.document, ids);
  const sources = own?.sources ?? [];
  const evidence = own?.evidence ?? [];
  const stories = storyFiles(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const read = collect.run(() => readStory(text, file, sources, ids));
    if (!read) return [];
    if (read.source) sources.push(read.source);
    evidence.push(...read.evidence);
    return [read.story];
  });

  collect.throwIfAny();
  if (!resume || !guide) throw new Error('a profile without problems has a resume and a guide');
  return { id, resume: resume.value, guide, stories, sources, evidence };
}

function readResume(folder: string) {
  const file = RESUME_NAMES.find((name) => existsSync(join(folder, name)));
  if (file === undefined) {
    const wanted = {
      wanted: 'resume.yaml',
      need: 'it holds the jobs, projects, education and skills',
    };
    throw new LecternError([
      problem('file-missing', wanted, { file: join(folder, 'resume.yaml'), line: 1 }),
    ]);
  }
  const document = readLocated(readFileSync(join(folder, file), 'utf8'), file);
  return {
    document,
    value: parseWithFriendlyErrors(resumeSchema, {
      ...document,
      value: withoutBlanks(document.value),
    }),
  };
}

function readGuide(folder: string): Guide {
  const text = readTextIfPresent(join(folder, 'guide.yaml')) ?? '{}';
  const document = readLocated(text, 'guide.yaml');
  return parseWithFriendlyErrors(guideSchema, { ...document, value: document.value ?? {} });
}

function storyFiles(folder: string): string[] {
  const stories = join(folder, 'stories');
  if (!existsSync(stories)) return [];
  return readdirSync(stories)
    .filter((name) => name.endsWith('.md') && !name.startsWith('.'))
    .toSorted()
    .map((name) => `stories/${name}`);
}
