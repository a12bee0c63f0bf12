import { entry, list } from './wording.ts';

/** What can be wrong with a profile. */
export const profileMessages = {
  'profile-unknown': entry({
    title: 'There is no such profile',
    message: (p: { received: string; allowed: readonly string[] }) =>
      `LECTERN_PROFILE is "${p.received}", which is neither a folder nor one of ${list(p.allowed)}.`,
    hint: (p) => {
      const [first = 'ID'] = p.allowed;
      return `Set LECTERN_PROFILE to a folder that holds a resume.yaml, or to an id such as "${first}".`;
    },
  }),
  'profile-empty': entry({
    title: 'A profile says nothing about its person',
    message: () =>
      'This profile has no job, project, education, skill or story, so the guide has nothing to relate.',
    hint: () => 'Add at least one entry under `work`, `projects`, `education` or `skills`.',
  }),
  'source-unknown': entry({
    title: 'A route or pin names something that the profile does not have',
    message: (p: {
      field: string;
      received: string;
      allowed: readonly string[];
      nearest?: string;
    }) => `\`${p.field}\` names "${p.received}"; the profile has ${list(p.allowed)}.`,
    hint: (p) => (p.nearest ? `Did you mean "${p.nearest}"?` : 'Name one of these.'),
  }),
  'period-order': entry({
    title: 'A period ends before it begins',
    message: (p: { start: string; end: string }) =>
      `This period ends (${p.end}) before it begins (${p.start}).`,
    hint: () => 'Swap or correct the two dates.',
  }),
};
