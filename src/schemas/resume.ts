import { z } from 'zod';

const text = z.string().trim();
const texts = z.array(text).default([]);

const DATE = 'a date such as 2024, 2024-09 or 2024-09-30';

/** A year, a month or a day, as JSON Resume writes them: 2024, 2024-09 or 2024-09-30. */
export const resumeDateSchema = z
  .union([text, z.number().int().transform(String)])
  .pipe(
    z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, DATE),
  )
  .describe(DATE);

const period = {
  startDate: resumeDateSchema.optional().describe('when it began'),
  endDate: resumeDateSchema.optional().describe('when it ended; left out while it goes on'),
};

const basicsSchema = z.looseObject({
  name: text.optional().describe(`the person's name; the guide says "you" where it is left out`),
  label: text.optional().describe('the headline, such as "Senior .NET Developer"'),
  summary: text.optional().describe('who the person is, in a few sentences'),
  highlights: texts.describe('sentences about the person as a whole, one a line'),
});

const workSchema = z.looseObject({
  name: text.describe('the employer'),
  position: text.optional().describe('the role held there'),
  summary: text.optional().describe('what the work was about'),
  highlights: texts.describe('what was done, one sentence each'),
  keywords: texts.describe('technologies and practices of the job'),
  ...period,
});

const projectSchema = z.looseObject({
  name: text.describe("the project's name"),
  description: text.optional().describe('what it is'),
  highlights: texts.describe('what was done, one sentence each'),
  keywords: texts.describe('technologies and practices of the project'),
  ...period,
});

const educationSchema = z.looseObject({
  institution: text.describe('the school'),
  area: text.optional().describe('the field of study'),
  studyType: text.optional().describe('the degree'),
  courses: texts.describe('courses or what they covered'),
  highlights: texts.describe('what was learned or done there, one sentence each'),
  ...period,
});

const skillSchema = z.looseObject({
  name: text.describe('the group, such as "Messaging"'),
  keywords: texts.describe('the skills in it'),
});

/** JSON Resume 1.x (jsonresume.org), in YAML or JSON. Fields that it does not know are kept and count as statements. */
export const resumeSchema = z.looseObject({
  basics: basicsSchema.default({ highlights: [] }),
  work: z.array(workSchema).default([]),
  volunteer: z
    .array(
      z.looseObject({
        organization: text.describe('where the work was given'),
        highlights: texts.describe('what was done, one sentence each'),
        ...period,
      }),
    )
    .default([]),
  education: z.array(educationSchema).default([]),
  projects: z.array(projectSchema).default([]),
  skills: z.array(skillSchema).default([]),
  certificates: z.array(z.looseObject({ name: text.describe('what is certified') })).default([]),
  languages: z
    .array(
      z.looseObject({
        language: text.describe('the language'),
        fluency: text.optional().describe('how well it is spoken'),
      }),
    )
    .default([]),
});

export type Resume = z.output<typeof resumeSchema>;
