import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** Loaded into each Node process of a measured command: leaves what the process used when it ends. */
const folder = process.env.LECTERN_USAGE_REPORTS;
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), JSON.stringify(process.resourceUsage()));
  });
}
