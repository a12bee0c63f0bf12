/** What a "Label: value" line says of an entry. */
export type Label =
  | 'keywords'
  | 'position'
  | 'name'
  | 'period'
  | 'location'
  | 'team'
  | 'domain'
  | 'area'
  | 'studyType'
  | 'score'
  | 'url'
  | 'issuer'
  | 'email'
  | 'phone';

const LABELS: Readonly<Record<Label, string>> = {
  keywords:
    'key topics|topics|keywords|tech|tech stack|technology stack|technologies|technologies used|technology|tools|tools used|tools & technologies|tools and technologies|stack|environment|skills|skills used|key skills|built with|used technologies|technical environment|technologien|outils|tecnologías|стек',
  position: 'role|position|title|job title|my role|rolle|poste|puesto|должность',
  name: 'company|employer|client|organisation|organization|institution|school|university|college|project|project name|name|firma|arbeitgeber|entreprise|empresa|компания',
  period:
    'period|dates?|duration|time ?frame|timeline|years?|from|zeitraum|période|fechas|период|when',
  location: 'location|place|city|ort|lieu|address|based in|lives in',
  team: 'team',
  domain: 'domain|industry|sector|branche',
  area: 'field|field of study|major|area|subject|specialization|specialisation|concentration|course of study|fachrichtung',
  studyType: 'degree|qualification|abschluss|diplôme',
  score: 'gpa|grade|score|note|final grade',
  url: 'url|website|link|web|site|homepage|repository|repo|github|gitlab|linkedin|portfolio|source code|demo',
  issuer: 'issuer|issued by|authority|issuing organization|issuing organisation',
  email: 'e-?mail|mail',
  phone: 'phone|tel|telephone|mobile|cell|telefon',
};

const KNOWN = (Object.entries(LABELS) as [Label, string][]).map(
  ([label, names]) => [label, new RegExp(`^(?:${names})$`, 'iu')] as const,
);

/** The label and value of a line such as "Role: Developer", whether the label is known or not. */
export function labelOf(text: string): { name: string; value: string; label?: Label } | undefined {
  const match = /^([\p{L}][^:\n]{0,59}?)\s?:(?:\s+|$)(.*)$/u.exec(text.slice(0, 5_000));
  const [, name = '', value = ''] = match ?? [];
  if (!match || name.split(/\s+/).length > 6 || /[.!?;]/.test(name.replace(/\.\p{L}/gu, '')))
    return undefined;
  const label = KNOWN.find(([, pattern]) => pattern.test(name.trim()))?.[0];
  const rest = text.length > 5_000 ? value + text.slice(5_000) : value;
  return { name: name.trim(), value: rest.trim(), ...(label && { label }) };
}
