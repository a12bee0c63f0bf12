import { relative, resolve } from 'node:path';
import { importSummary } from '../../src/importer/import-summary.ts';
import { readSource } from './read-source.ts';
import { profileTarget, writeProfile } from './write-profile.ts';

/**
 * Makes a profile of a CV and writes it to `profile/local/`.
 * @param root folder of the project
 * @param file path of the CV, from where the command was called
 * @returns what to tell the person
 * @throws LecternError; nothing is written then
 */
export async function importProfile(root: string, file: string, options: { name: string; force?: boolean }): Promise<string> {
  const target = profileTarget(root, options.name, options.force === true);
  const imported = await readSource(resolve(process.env.INIT_CWD ?? root, file));
  const profile = writeProfile(root, target, imported);
  const head = `Imported ${file} into ${relative(root, target).replaceAll('\\', '/')}.`;
  return [head, '', ...importSummary(imported, profile.evidence.length, options.name)].join('\n');
}
