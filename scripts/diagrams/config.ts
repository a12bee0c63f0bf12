/**
 * What a colour stands for in a diagram, and the hex that marks it while Mermaid draws. Mermaid calculates with colours
 * and refuses `var()`, so each role is drawn in a colour of its own that nothing else uses and replaced afterwards.
 */
export const roles = {
  '#00a101': 'node',
  '#00a102': 'node-line',
  '#00a103': 'ink',
  '#00a104': 'ink-soft',
  '#00a105': 'line',
  '#00a106': 'group',
  '#00a107': 'group-line',
  '#00a108': 'note',
  '#00a109': 'note-line',
  '#00a10a': 'label',
  '#00a10b': 'accent',
  '#00a10c': 'accent-ink',
  '#00a10d': 'active',
  '#00a10e': 'paper',
} as const;

type Role = (typeof roles)[keyof typeof roles];

/** The family that pictures are measured with; the site ships the same file. */
export const font = {
  family: 'Inter Variable',
  file: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
} as const;

/** Kinds of diagram that the guide draws, by Mermaid's name for them, with the class of their rules. */
export const kinds: Readonly<Record<string, string>> = {
  'flowchart-v2': 'flowchart',
  sequence: 'sequence',
  class: 'class',
  classDiagram: 'class',
  stateDiagram: 'state',
  er: 'er',
};

/** Mermaid's configuration. A change here is a new pipeline: every picture is drawn anew. */
export function mermaidConfig() {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    theme: 'base',
    look: 'classic',
    htmlLabels: true,
    handDrawnSeed: 1,
    deterministicIds: true,
    deterministicIDSeed: 'lectern',
    fontFamily: `"${font.family}"`,
    fontSize: 14,
    class: { hideEmptyMembersBox: true },
    flowchart: { padding: 12, nodeSpacing: 40, rankSpacing: 44, wrappingWidth: 190 },
    sequence: {
      wrap: true,
      diagramMarginX: 10,
      diagramMarginY: 10,
      mirrorActors: false,
      labelBoxWidth: 64,
      width: 124,
      height: 46,
      actorMargin: 46,
      messageMargin: 30,
      boxMargin: 8,
      noteMargin: 8,
    },
    themeVariables: themeVariables(),
  };
}

function themeVariables() {
  const hex = Object.fromEntries(
    Object.entries(roles).map(([mark, role]) => [role, mark]),
  ) as Record<Role, string>;
  return {
    fontFamily: `"${font.family}"`,
    fontSize: '15px',
    useGradient: false,
    dropShadow: 'none',
    radius: 4,
    background: hex.paper,
    primaryColor: hex.node,
    primaryTextColor: hex.ink,
    primaryBorderColor: hex['node-line'],
    secondaryColor: hex.group,
    secondaryTextColor: hex.ink,
    secondaryBorderColor: hex['group-line'],
    tertiaryColor: hex.group,
    tertiaryTextColor: hex.ink,
    tertiaryBorderColor: hex['group-line'],
    noteBkgColor: hex.note,
    noteTextColor: hex.ink,
    noteBorderColor: hex['note-line'],
    lineColor: hex.line,
    arrowheadColor: hex.line,
    textColor: hex.ink,
    titleColor: hex['ink-soft'],
    edgeLabelBackground: hex.label,
    actorLineColor: hex['node-line'],
    signalColor: hex.line,
    signalTextColor: hex.ink,
    labelBoxBkgColor: hex.group,
    labelBoxBorderColor: hex['group-line'],
    labelTextColor: hex['ink-soft'],
    loopTextColor: hex['ink-soft'],
    activationBkgColor: hex.active,
    activationBorderColor: hex['node-line'],
    sequenceNumberColor: hex['accent-ink'],
    rowOdd: hex.paper,
    rowEven: hex.group,
    attributeBackgroundColorOdd: hex.paper,
    attributeBackgroundColorEven: hex.group,
    compositeBackground: hex.group,
    compositeTitleBackground: hex.group,
    compositeBorder: hex['group-line'],
    altBackground: hex.group,
    labelBackgroundColor: hex.label,
    relationLabelBackground: hex.label,
    stateLabelColor: hex.ink,
  };
}
