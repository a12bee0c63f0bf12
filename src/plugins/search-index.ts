import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Writes Pagefind's full-text index over the built pages into `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'lectern-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        // '#' and '+' keep C#, C++ and N+1 whole; '.' would glue a full stop to the last word of a sentence.
        const { index, errors } = await createIndex({ includeCharacters: '#+' });
        if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}/pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0)
          throw new Error(`the search index could not be made: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages indexed for search`);
      },
    },
  };
}
