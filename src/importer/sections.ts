/** What a section of a CV is about. */
export type SectionKind =
  | 'work'
  | 'projects'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'languages'
  | 'summary'
  | 'volunteer'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'other'
  | 'references'
  | 'routes'
  | 'contact'
  | 'narrative';

/** Names that say it wherever a line holds nothing else. */
const NAMES: Readonly<Record<SectionKind, string>> = {
  work: "work|jobs|roles|where i[’']?ve worked|experience|work experience|working experience|professional experience|relevant experience|job experience|industry experience|employment|employment history|work history|career|career history|professional background|professional history|positions|positions held|berufserfahrung|beruflicher werdegang|werdegang|expérience|expériences|expérience professionnelle|expériences professionnelles|experiencia|experiencia laboral|experiencia profesional|esperienza|esperienza lavorativa|experiência|experiência profissional|doświadczenie|doświadczenie zawodowe|werkervaring|опыт|опыт работы",
  projects:
    'projects|project|side projects?|personal projects?|selected projects|key projects|notable projects|project experience|open source|open[- ]source projects|open[- ]source contributions|projekte|projets|proyectos|progetti|проекты|пет-проекты',
  education:
    'education|study|academic background|academic history|academic qualifications|education and training|education & training|educational background|studies|qualifications|ausbildung|bildung|studium|formation|éducation|educación|formación|istruzione|formação|educação|wykształcenie|opleiding|образование',
  skills:
    'skills|tech|technical skills|core skills|key skills|hard skills|soft skills|skills & tools|skills and tools|skill set|skillset|core competencies|competencies|technical competencies|technical expertise|areas of expertise|expertise|technologies|tech stack|technical stack|technology stack|tools|tools & technologies|tools and technologies|technical proficiencies|technical proficiency|technical depth|technical knowledge|kenntnisse|fähigkeiten|fachkenntnisse|compétences|compétences techniques|habilidades|competencias|competenze|competências|umiejętności|vaardigheden|навыки|ключевые навыки|технические навыки',
  certificates:
    'certifications?|certificates?|licen[cs]es|licen[cs]es & certifications|licen[cs]es and certifications|certifications & licen[cs]es|certifications and licen[cs]es|professional certifications|courses|training|trainings|courses & certifications|courses and certifications|courses and training|accreditations|zertifikate|certificaciones|certificados|certificazioni|сертификаты|курсы',
  languages:
    'languages|language skills|spoken languages|foreign languages|sprachen|sprachkenntnisse|langues|idiomas|lingue|línguas|języki|talen|языки|знание языков',
  summary:
    'summary|professional summary|executive summary|career summary|profile|personal profile|professional profile|about|about me|objective|career objective|overview|introduction|intro|personal statement|philosophy|highlights|career highlights|key achievements|achievements|accomplishments|strengths|values|who i am|what i do|profil|über mich|zusammenfassung|à propos|résumé|perfil|resumen|sobre mí|sommario|profilo|resumo|podsumowanie|o mnie|profiel|обо мне|о себе|current focus|focus',
  volunteer:
    'volunteer|volunteering|volunteer experience|volunteer work|community|community work|ehrenamt|bénévolat|voluntariado',
  awards:
    'awards?|honou?rs|honou?rs & awards|honou?rs and awards|awards & honou?rs|awards and honou?rs|achievements and awards|auszeichnungen|prix|premios',
  publications:
    'publications?|papers|talks|talks & publications|publications & talks|presentations|patents|speaking|veröffentlichungen|publikationen|publicaciones|публикации',
  interests:
    "interests|hobbies|hobbies & interests|interests & hobbies|hobbies and interests|personal interests|interessen|centres d[’']intérêt|intereses|zainteresowania|увлечения|хобби|интересы",
  references: 'references?|referees|recommendations|testimonials|referenzen|références|referencias',
  routes:
    'when to (?:reference|use|mention|refer to) (?:what|which|whom?)|what to reference|reference map|references? by topic|reference guide',
  contact:
    'contact|contacts|contact details|contact information|contact info|personal details|personal information|personal data|get in touch|kontakt|persönliche daten|coordonnées|contacto|контакты',
  other:
    'other|others|misc|miscellaneous|additional|additional information|additional info|further information|other information|sonstiges|divers|otros|прочее|дополнительная информация',
  narrative: 'project narratives?|narratives?|project stor(?:y|ies)|stories|case stud(?:y|ies)',
};

/** Words that say it inside a longer heading; the first that fits decides. */
const WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['routes', /\bwhen\b.*\b(?:reference|mention|refer)\b/i],
  ['narrative', /\bnarratives?\b|\bcase stud/i],
  ['volunteer', /\bvolunteer/i],
  ['certificates', /\bcertificat|\blicen[cs]es\b/i],
  ['publications', /\bpublications?\b|\bpatents?\b/i],
  ['awards', /\bawards?\b/i],
  [
    'projects',
    /\bprojects?\b|\bportfolio\b|\b(?:i|i[’']ve|we) (?:have )?built\b|\bthings (?:i|i[’']ve) (?:made|built)\b/i,
  ],
  [
    'skills',
    /\bskills?\b|\btechnolog|\bcompetenc|\bproficien|\btech stack\b|\btoolbox\b|\btoolkit\b|\bknow-?how\b/i,
  ],
  ['education', /\beducation|\bacademic\b|\bdegrees?\b/i],
  ['work', /\bexperience\b|\bemployment\b|\bcareer\b|\bwork history\b/i],
  [
    'summary',
    /\babout (?:me|myself)\b|\bsummary\b|\bphilosophy\b|\bapproach\b|\bprinciples\b|\bachievements\b|\bwho i am\b|\bobjective\b/i,
  ],
];

/** Names that also head a part of one job, so that a plain line of that name begins no section. */
const ALSO_INSIDE_A_JOB =
  /^(?:project|technologies|tools|tech stack|technical stack|technology stack|achievements|key achievements|accomplishments|highlights|overview|summary|executive summary|objective|focus|current focus|strengths|values|profile|intro|introduction|community|positions|stories|formation|name|about)$/iu;

const EXACT = (Object.entries(NAMES) as [SectionKind, string][]).map(
  ([kind, names]) => [kind, new RegExp(`^(?:${names})$`, 'iu')] as const,
);

/** A heading's words without emojis, numbers, brackets and the colon at its end. */
export function bareName(text: string): string {
  return text
    .slice(0, 200)
    .replace(/[^\p{L}\p{N}&’'\-/ ]+/gu, ' ')
    .replace(/^\s*(?:\d{1,2}|[ivx]{1,4})\s+(?=\p{L})/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The section whose name a text is, word for word. */
export function sectionNamed(text: string): SectionKind | undefined {
  const name = bareName(text);
  if (name === '') return undefined;
  const joined = name.replace(/^(?:my|selected|relevant|additional|other|main)\s+/i, '');
  return EXACT.find(([, pattern]) => pattern.test(name) || pattern.test(joined))?.[0];
}

/** The section that a heading announces, also by one of its words. */
export function sectionOfHeading(text: string): SectionKind | undefined {
  const name = bareName(text);
  if (name.split(' ').length > 9) return undefined;
  return sectionNamed(text) ?? WORDS.find(([, pattern]) => pattern.test(name))?.[0];
}

/** Whether a name heads a part of a job or project as readily as a section of the CV. */
export function isAlsoInsideAJob(text: string): boolean {
  return ALSO_INSIDE_A_JOB.test(bareName(text));
}
