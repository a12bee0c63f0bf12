/** What a question or label of a project narrative asks for, the first that fits deciding. */
const HEADINGS: readonly (readonly [heading: string, pattern: RegExp])[] = [
  ['Learning', /\b(?:learn\w*|lessons?|take-?aways?)\b/i],
  [
    'Rectification',
    /\b(?:rectif\w*|remed\w*|resolution|how (?:was|were|did you) (?:it|this|they)? ?(?:fix|resolve|solve)\w*|the fix|fix(?:ed)?)\b/i,
  ],
  ['Cause', /\b(?:root )?causes?\b/i],
  ['Failure', /\b(?:failures?|failed|incidents?|outages?|went wrong|post-?mortem)\b/i],
  ['Contributions', /\b(?:contributions?|achievements?|accomplishments?|impact)\b/i],
  [
    'Lead and code share',
    /\b(?:percent\w*|%|how much|share|split)\b.*\b(?:lead|led|leading|cod(?:e|ed|ing))\b/i,
  ],
  ['Meetings', /\b(?:meetings?|stand-?ups?|scrums?|ceremon\w+|retros?)\b/i],
  ['Day to day', /\b(?:day[- ]to[- ]day|task management|documentation|typical day|daily)\b/i],
  ['Testing', /\b(?:test\w*|quality|sound code|qa)\b/i],
  ['Challenges', /\b(?:challeng\w*|difficult\w*|obstacles?|hardest|problems?)\b/i],
  [
    'Team',
    /\bteam\b.*\b(?:size|big|large|roles?|breakdown|structure|members|who|many)\b|\b(?:size|breakdown|structure|many people)\b.*\bteam\b|\bteam\b/i,
  ],
  ['Its users', /\b(?:end[- ]users?|users?|customers?|audience|stakeholders)\b/i],
  [
    'State on arrival',
    /\b(?:state|condition|situation|environment)\b.*\b(?:arriv\w*|join\w*|start\w*|came|initial\w*|before)\b|\b(?:upon|on) (?:your )?arrival\b|\bcurrent state\b/i,
  ],
  [
    'Why I was brought in',
    /\bwhy\b.*\b(?:you|brought|hired|join\w*|engaged|there)\b|\b(?:brought in|hired)\b/i,
  ],
  ['What I built', /\b(?:implement\w*|buil[dt]|develop\w*|features?|deliver\w*|responsib\w*)\b/i],
  ['The app', /\b(?:app|application|product|platform|system|project|software|service)\b/i],
  ['Summary', /\b(?:summary|conclusion|overview)\b/i],
];

/** The heading under which a story tells what a question asks; undefined for a question of another kind. */
export function storyHeading(question: string): string | undefined {
  return HEADINGS.find(([, pattern]) => pattern.test(question))?.[0];
}

const LABELS =
  /^(?:technical |production |the )?(?:failure|incident|problem)(?: (?:itself|description))?$|^(?:root )?cause$|^(?:rectification|resolution|fix|remedy|solution)$|^(?:key )?(?:learnings?|lessons?(?: learned)?|take-?aways?)$|^summary$|^conclusion$/i;

/** Whether a label's name is one of the parts of a told failure, or the summary. */
export function isStoryLabel(name: string): boolean {
  return LABELS.test(name.trim());
}
