import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Loaded into each Node process of a measured command: leaves the process's greatest resident set, in kilobytes. */
const folder = process.env.LECTERN_MEMORY_REPORTS;
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  });
}
