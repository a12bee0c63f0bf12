import { z } from 'zod';

const text = z.string().trim();
const texts = z.array(text).default([]);

/** A year, a month or a day, as JSON Resume writes them: 2024, 2024-09 or 2024-09-30. */
export const resumeDateSchema = z
  .union([text, z.number().int().transform(String)])
  .pipe(
    z
      .string()
      .regex(
        /^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
        'a date such as 2024, 2024-09 or 2024-09-30',
      ),
  );

const period = {
  /** When it began. */
  startDate: resumeDateSchema.optional(),
  /** When it ended; left out while it goes on. */
  endDate: resumeDateSchema.optional(),
};

const basicsSchema = z.looseObject({
  /** The person's name; the guide says "you" where it is left out. */
  name: text.optional(),
  /** The headline, such as "Senior .NET Developer". */
  label: text.optional(),
  /** Who the person is, in a few sentences. */
  summary: text.optional(),
  /** Sentences about the person as a whole, one a line. */
  highlights: texts,
});

const workSchema = z.looseObject({
  /** The employer. */
  name: text,
  /** The role held there. */
  position: text.optional(),
  /** What the work was about. */
  summary: text.optional(),
  /** What was done, one sentence each. */
  highlights: texts,
  /** Technologies and practices of the job. */
  keywords: texts,
  ...period,
});

const projectSchema = z.looseObject({
  /** The project's name. */
  name: text,
  /** What it is. */
  description: text.optional(),
  /** What was done, one sentence each. */
  highlights: texts,
  /** Technologies and practices of the project. */
  keywords: texts,
  ...period,
});

const educationSchema = z.looseObject({
  /** The school. */
  institution: text,
  /** The field of study. */
  area: text.optional(),
  /** The degree. */
  studyType: text.optional(),
  /** Courses or what they covered. */
  courses: texts,
  /** What was learned or done there, one sentence each. */
  highlights: texts,
  ...period,
});

const skillSchema = z.looseObject({
  /** The group, such as "Messaging". */
  name: text,
  /** The skills in it. */
  keywords: texts,
});

/** JSON Resume 1.x (jsonresume.org), in YAML or JSON. Fields that it does not know are kept and count as statements. */
export const resumeSchema = z.looseObject({
  basics: basicsSchema.default({ highlights: [] }),
  work: z.array(workSchema).default([]),
  volunteer: z
    .array(z.looseObject({ organization: text, highlights: texts, ...period }))
    .default([]),
  education: z.array(educationSchema).default([]),
  projects: z.array(projectSchema).default([]),
  skills: z.array(skillSchema).default([]),
  certificates: z.array(z.looseObject({ name: text })).default([]),
  languages: z.array(z.looseObject({ language: text, fluency: text.optional() })).default([]),
});

export type Resume = z.output<typeof resumeSchema>;
