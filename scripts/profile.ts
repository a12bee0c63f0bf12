import { Command } from 'commander';
import { checkProfile } from '../src/checks/profile.ts';
import { LecternError } from '../src/errors/problem.ts';
import { readAreas } from '../src/loaders/areas.ts';
import { findProfile } from '../src/loaders/find-profile.ts';
import { readProfile } from '../src/loaders/profile.ts';
import { topicFolders } from '../src/loaders/topics.ts';
import { runCommand } from './run-command.ts';

const root = process.cwd();
const program = new Command('npm run profile --')
  .description('Checks a profile: the active one, or the one named.')
  .argument('<command>', 'check')
  .argument('[id]', 'id or folder of a profile')
  .option('--verbose', 'show stack traces');

await runCommand(program, (_options, [command, wanted]) => {
  if (command !== 'check') throw new Error(`"${command}" is not a command here; there is "check".`);
  const { id, folder } = findProfile(root, wanted ?? process.env.LECTERN_PROFILE);
  const profile = readProfile(folder, id);
  const problems = checkProfile(profile, folder, {
    areas: readAreas(root).map(({ slug }) => slug),
    topics: topicFolders(root).map((topic) => topic.slice(topic.indexOf('/') + 1)),
  });
  if (problems.length > 0) throw new LecternError(problems);
  const { sources, evidence, stories } = profile;
  console.log(
    `The profile "${id}" is in order: ${sources.length} sources, ${stories.length} stories, ${evidence.length} statements.`,
  );
  return Promise.resolve();
});
