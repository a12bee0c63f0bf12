import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from '../folder.ts';

/** Path of a new file of that name with this content, in a folder of its own. */
export function fileWith(name: string, content: Uint8Array | string): string {
  const folder = aFolder();
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
