import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { committedDiagram } from '../fixture-site/committed-diagram.ts';
import { generateResume } from '../fixture-site/generate-profile.ts';
import { generateTopics } from '../fixture-site/generate-topics.ts';
import { buildFixtureSite, makeFixtureSite } from '../fixture-site/site.ts';
import { weighPage, type PageWeight } from './page-weight.ts';
import { watchUsage, type Usage } from './usage.ts';

/** Statements of the profile that the measured sites are built for. */
const STATEMENTS = 200;

export type BuildFigures = {
  topics: number;
  seconds: number;
  usage: Usage;
  page: PageWeight;
};

/**
 * Builds a fresh site of generated topics from nothing, with the command that people use.
 * @throws Error with the end of the output when the build fails
 */
export async function benchBuild(count: number): Promise<BuildFigures> {
  const topics = generateTopics(count, { diagram: committedDiagram() });
  const resume = generateResume(STATEMENTS, count);
  const root = makeFixtureSite({
    name: `bench-${count}`,
    topics,
    profiles: [{ id: 'bench', resume }],
  });
  const watch = watchUsage();
  try {
    const { code, output, seconds } = await buildFixtureSite(root, {
      profile: 'bench',
      env: watch.env,
      onStart: (child) => watch.follow(child),
    });
    const usage = watch.end();
    if (code !== 0) throw new Error(`The build of ${count} topics failed:\n${output.slice(-2000)}`);
    const middle = topics[Math.floor(count / 2)];
    const page = weighPage(join(root, 'dist'), `/${middle?.area ?? ''}/${middle?.slug ?? ''}/`);
    return { topics: count, seconds, usage, page };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
