import { entry, list, type Nothing } from './wording.ts';

/** What can be wrong with a topic: its links, diagrams, samples and calculations. */
export const topicMessages = {
  'topic-unknown': entry({
    title: 'A topic is named that does not exist',
    message: (p: { field: string; received: string; nearest?: string }) =>
      `\`${p.field}\` names the topic "${p.received}", and no topic has that slug.`,
    hint: (p) =>
      p.nearest ? `Did you mean "${p.nearest}"?` : 'Write the topic first, or take the name out.',
  }),
  'topic-duplicate': entry({
    title: 'Two topics have one slug',
    message: (p: { slug: string; other: string }) =>
      `The slug "${p.slug}" is also the folder ${p.other}; a slug is unique over all areas.`,
    hint: () => 'Rename one of the two folders.',
  }),
  'requires-cycle': entry({
    title: 'Topics require each other in a circle',
    message: (p: { cycle: readonly string[] }) =>
      `These topics require each other in a circle: ${p.cycle.join(' → ')}.`,
    hint: () => 'Move one of them from `requires` to `related`.',
  }),
  'area-unknown': entry({
    title: 'An area is named that does not exist',
    message: (p: { field: string; received: string; allowed: readonly string[] }) =>
      `\`${p.field}\` names the area "${p.received}"; there are ${list(p.allowed)}.`,
    hint: () => 'Name one of these, or describe the new area in src/content/areas.yaml.',
  }),
  'page-syntax': entry({
    title: 'A page is not valid MDX',
    message: (p: { reason: string }) => `This page cannot be read as MDX: ${p.reason}`,
    hint: () => 'Close every tag, and put `{` and `<` of the prose into backticks.',
  }),
  'diagram-syntax': entry({
    title: 'A diagram cannot be read',
    message: (p: { reason: string }) => `Mermaid cannot read this diagram: ${p.reason}`,
    hint: () =>
      'Correct the line; the syntax is at https://mermaid.js.org/intro/syntax-reference.html.',
  }),
  'diagram-stale': entry({
    title: 'A diagram has no picture, or its source changed since',
    message: (p: { key: string }) =>
      `There is no picture for this diagram as it stands (src/content/diagrams/${p.key}.svg).`,
    hint: () => 'Run `npm run diagrams` and commit what it writes.',
  }),
  'diagram-orphan': entry({
    title: 'A picture belongs to no diagram',
    message: (p: { key: string }) => `No page has a diagram whose picture is ${p.key}.svg.`,
    hint: () => 'Run `npm run diagrams`, which removes it, and commit the removal.',
  }),
  'diagram-styles': entry({
    title: 'The style sheet of the diagrams is not the one that the pictures need',
    message: (_: Nothing) => 'The generated style sheet does not belong to the pictures.',
    hint: () => 'Run `npm run diagrams` and commit what it writes.',
  }),
  'diagram-rule': entry({
    title: 'A diagram breaks a rule',
    message: (p: { rule: string }) => `This diagram ${p.rule}.`,
    hint: () => 'The rules for diagrams are in CONTRIBUTING.md.',
  }),
  'calc-error': entry({
    title: 'A calculation cannot be executed',
    message: (p: { expression: string; reason: string }) =>
      `\`${p.expression}\` cannot be calculated: ${p.reason}.`,
    hint: () =>
      'Define the name above its first use, declare things to count with `unit`, and check the units.',
  }),
  'calc-undefined': entry({
    title: 'A page quotes a result that no calculation has',
    message: (p: { name: string; allowed: readonly string[] }) =>
      `<Result of="${p.name}" /> names no line of this page's calculations; there are ${list(p.allowed)}.`,
    hint: () => 'Name one of these lines, or add it to a `calc` fence of the page.',
  }),
  'sample-stale': entry({
    title: 'A sample and its captured output do not belong together',
    message: (p: { reason: string }) => `The captured output is stale: ${p.reason}.`,
    hint: () => 'Run `npm run samples` and commit what it writes.',
  }),
  'sample-syntax': entry({
    title: 'The regions of a sample do not fit together',
    message: (p: { reason: string }) => `The sample cannot be cut into regions: ${p.reason}.`,
    hint: () => 'Give each `#region` a name of its own and an `#endregion`.',
  }),
  'sample-long': entry({
    title: 'A sample is longer than a reader will follow',
    message: (p: { lines: number; max: number }) =>
      `The sample has ${p.lines} lines; at most ${p.max} are allowed.`,
    hint: () => 'Keep what proves the point.',
  }),
  'sample-build': entry({
    title: 'A sample does not compile',
    message: (p: { reason: string }) => `The sample does not compile: ${p.reason}`,
    hint: () => 'Correct the sample; warnings count as errors.',
  }),
  'sample-run': entry({
    title: 'A sample ends with an error or takes too long',
    message: (p: { reason: string }) => `The sample did not run as it should: ${p.reason}.`,
    hint: () => 'A sample ends with exit code 0 within ten seconds, and only then.',
  }),
  'sample-output': entry({
    title: 'A sample prints something else than the committed output',
    message: (p: { diff: string }) => `The sample's output differs from sample.out:\n${p.diff}`,
    hint: () => 'If the new output is right, keep it with `npm run samples -- --accept`.',
  }),
  'sample-region': entry({
    title: 'A page shows a region that the sample does not have',
    message: (p: { kind: string; name: string; allowed: readonly string[] }) =>
      `The page shows the ${p.kind} "${p.name}", but the sample has ${list(p.allowed)}.`,
    hint: (p) =>
      p.kind === 'region'
        ? 'Mark it in sample.cs with `#region name` and `#endregion`.'
        : 'Let the sample print a line `== name ==` where the section begins.',
  }),
};
