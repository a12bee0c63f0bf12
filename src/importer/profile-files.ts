import { stringify } from 'yaml';
import { IdRegister, slugify } from '../loaders/slugify.ts';
import type { Imported } from './imported.ts';
import { storyMarkdown } from './story-markdown.ts';

const GUIDE_TEMPLATE = `# How the guide is put together for you. Every field may be left out; src/schemas/guide.ts says what each holds.
#
# focus:
#   core: [an area that matters most, as src/content/areas.yaml names it]
# routes:
#   - when: [messaging, queues]
#     use: [an employer, project or school of resume.yaml]
# notes:
#   a-topic: What you want to read first beside it.
# private: [ids of statements that never reach the site, or patterns with *]
`;

/** The files of a profile by their path in its folder. */
export function profileFiles({
  resume,
  resumeText,
  routes,
  stories,
  unmapped,
}: Imported): Record<string, string> {
  const files: Record<string, string> = {
    'resume.yaml': resumeText ?? resumeYaml(resume),
    'guide.yaml':
      routes.length === 0
        ? GUIDE_TEMPLATE
        : `${yaml({ routes })}\n${withoutRoutes(GUIDE_TEMPLATE)}`,
    'unmapped.md': unmappedMarkdown(unmapped),
  };
  const names = new IdRegister();
  for (const story of stories) {
    files[`stories/${names.claim(slugify(story.title))}.md`] = storyMarkdown(story);
  }
  return files;
}

function resumeYaml(resume: Record<string, unknown>): string {
  const parts = Object.entries(resume).map(([section, value]) => yaml({ [section]: value }));
  return parts.length === 0 ? '{}\n' : parts.join('\n');
}

function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

function withoutRoutes(template: string): string {
  return template.replace(/# routes:\n(?:# {3}.*\n)+/, '');
}

function unmappedMarkdown(unmapped: Imported['unmapped']): string {
  if (unmapped.length === 0) return '# Unmapped\n\nEverything found its place.\n';
  const items = unmapped.map(({ place, text }) => `- ${place}: ${text.trim()}\n`);
  return `# Unmapped\n\nThese pieces found no place. Move each to where it belongs, or delete it.\n\n${items.join('')}`;
}
