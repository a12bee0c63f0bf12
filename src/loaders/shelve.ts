import { join } from 'node:path';
import { calcResults } from '../engine/calc/results.ts';
import { cardSections, type ShelvedTopic } from '../schemas/topic.ts';
import { diagramKey, DIAGRAMS_FOLDER, readDiagram } from './diagrams.ts';
import { readFences } from './fences.ts';
import { readSample } from './samples.ts';
import type { TopicFile } from './topics.ts';

/** Adds to a topic what its page needs: where the card's sections stand, the results to quote, and the sample. */
export function shelve(root: string, { topic, folder, page, body }: TopicFile): ShelvedTopic {
  const file = `${folder}/index.mdx`;
  const fences = readFences(page, 'calc', file).map(({ code, line }) => ({
    code,
    place: { file, line },
  }));
  const picture = stepsPicture(root, page);
  const sample = readSample(join(root, folder), folder);
  return {
    ...topic,
    placed: cardSections.filter((name) => new RegExp(`<${name}\\b`).test(body)),
    results: Object.fromEntries(calcResults(fences)),
    ...(picture !== undefined && { picture }),
    ...(sample && {
      sample: {
        source: sample.source,
        output: sample.output,
        regions: Object.fromEntries(sample.regions),
        sections: Object.fromEntries(sample.sections),
      },
    }),
  };
}

/** The first diagram below the place of the steps; none when the steps have no picture. */
function stepsPicture(root: string, page: string): string | undefined {
  const start = page.slice(0, page.indexOf('<Steps')).split('\n').length;
  const fence = readFences(page, 'mermaid').find(({ line }) => line > start);
  if (!page.includes('<Steps') || !fence) return undefined;
  return readDiagram(join(root, DIAGRAMS_FOLDER), diagramKey(fence.code))?.svg;
}
