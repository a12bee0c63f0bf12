import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PIPELINE, shortHash } from '../../src/loaders/diagrams.ts';
import { font, mermaidConfig, roles } from './config.ts';

/** What is installed and configured, in the form in which `PIPELINE` pins it. */
export function installedPipeline(): Record<'mermaid' | 'config' | 'font', string> {
  const require = createRequire(import.meta.url);
  const { version } = require('mermaid/package.json') as { version: string };
  return {
    mermaid: version,
    config: shortHash(JSON.stringify([mermaidConfig(), roles])),
    font: shortHash(readFileSync(require.resolve(font.file))),
  };
}

/** @throws Error with the values to pin, when pictures drawn with what is installed would bear the wrong names */
export function requirePinnedPipeline(): void {
  const installed = installedPipeline();
  const values = Object.entries(installed)
    .filter(([name, value]) => PIPELINE[name as keyof typeof installed] !== value)
    .map(([name, value]) => `${name}: '${value}'`);
  if (values.length === 0) return;
  throw new Error(
    `Diagrams are drawn with something else than PIPELINE in src/loaders/diagrams.ts says. ` +
      `Write ${values.join(', ')} there, then run \`npm run diagrams\` again: every picture is drawn anew.`,
  );
}
