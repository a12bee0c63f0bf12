import { checkProfile } from '../../../src/checks/profile.ts';
import { importLayout } from '../../../src/importer/import-layout.ts';
import type { Imported } from '../../../src/importer/imported.ts';
import { lostWords } from '../../../src/importer/lost-words.ts';
import { readMarkdown } from '../../../src/importer/markdown.ts';
import { profileFiles } from '../../../src/importer/profile-files.ts';
import { readProfile } from '../../../src/loaders/profile.ts';
import type { Profile } from '../../../src/schemas/profile.ts';
import { wordsOf } from '../../../src/importer/words.ts';
import { aFolder } from '../folder.ts';

/** A CV in Markdown or plain text, imported. */
export function imported(text: string): Imported {
  return importLayout(readMarkdown(text), 'cv');
}

/** The resume that is made of a CV, as the profile's reader sees it. */
export function resumeOf(text: string): Profile['resume'] {
  return profileOf(imported(text)).resume;
}

/** What an import writes, read back. */
export function profileOf(made: Imported): Profile {
  return readProfile(aFolder(profileFiles(made)), 'fixture');
}

/** What the rules on profiles find in what an import writes. */
export function problemsOf(made: Imported): string[] {
  const folder = aFolder(profileFiles(made));
  return checkProfile(readProfile(folder, 'fixture'), folder, { areas: [], topics: [] }).map(
    ({ message }) => message,
  );
}

/** Words of a text that are found fewer times in the files than in the text itself. */
export function missingWords(text: string, made: Imported): string[] {
  const files = profileFiles(made);
  const counts = new Map<string, number>();
  for (const word of Object.values(files).flatMap(wordsOf))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const missing = wordsOf(text.toWellFormed()).filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
  return [...lostWords(made.pieces, files), ...missing];
}
