import { readResumeEvidence } from '../loaders/resume-evidence.ts';
import { IdRegister } from '../loaders/slugify.ts';
import { resumeSchema } from '../schemas/resume.ts';

/** Whether a resume tells of a job, project, school or skill, so that a guide can be built from it. */
export function saysSomething(resume: unknown): boolean {
  const read = resumeSchema.safeParse(resume);
  if (!read.success) return false;
  const document = {
    file: 'resume.yaml',
    value: resume,
    placeOf: () => ({ file: 'resume.yaml', line: 1 }),
  };
  const ids = { sources: new IdRegister(), evidence: new IdRegister() };
  return readResumeEvidence(read.data, document, ids).evidence.some(
    ({ kind }) => kind !== 'headline',
  );
}
