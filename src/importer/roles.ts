/** Words that a role ends with or holds. */
const ROLE =
  /(?<![\p{L}\p{N}])(?:developer|engineer|programmer|architect|manager|lead|leader|head|director|analyst|consultant|administrator|admin|specialist|scientist|designer|intern|trainee|apprentice|assistant|associate|officer|cto|ceo|cio|cfo|coo|vp|vice president|president|founder|co-founder|cofounder|owner|partner|freelancer|contractor|tester|qa|sre|devops|dba|researcher|professor|lecturer|teacher|tutor|instructor|coach|mentor|advisor|adviser|coordinator|supervisor|technician|operator|strategist|writer|editor|evangelist|advocate|principal|staff|scrum master|product owner|student|fellow|nurse|accountant|clerk|representative|executive|chef|barista|entwickler|entwicklerin|ingenieur|ingenieurin|berater|beraterin|leiter|leiterin|werkstudent|praktikant|praktikantin|développeur|développeuse|ingénieur|ingénieure|chef de projet|stagiaire|desarrollador|desarrolladora|ingeniero|ingeniera|programador|programadora|sviluppatore|desenvolvedor|programista|inżynier|ontwikkelaar|разработчик|инженер|программист|архитектор|аналитик|руководитель|тимлид)(?:s)?(?![\p{L}\p{N}])/iu;
const LEGAL =
  /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|gmbh|corp|corporation|company|co|plc|ag|se|sa|s\.a|s\.r\.l|srl|b\.?v|n\.?v|oy|ab|a\/s|pty|kg|group|holdings?|bank|studios?|labs?|solutions|technologies|systems|software|consulting|university|institute|agency|partners)\.?$/iu;
const EMPLOYMENT =
  /^(?:full[- ]?time|part[- ]?time|contract|contractor|freelance|permanent|temporary|self[- ]?employed|internship|remote|hybrid|on[- ]?site|fully remote|apprenticeship|seasonal)$/i;
const TEAM = /\b(?:team|department|division|unit|practice|squad|tribe|chapter|business line)\b/i;
const SCHOOL =
  /(?<![\p{L}])(?:university|universität|université|universidad|università|universidade|uniwersytet|universiteit|college|school|schule|institute|institut|instituto|academy|académie|akademie|polytechnic|politechnika|politecnico|faculty|hochschule|école|lycée|gymnasium|bootcamp|mit|eth|epfl|университет|институт|академия)(?![\p{L}])/iu;
const DEGREE =
  /(?<![\p{L}])(?:bachelor(?:[’']?s)?|master(?:[’']?s)?|ph\.?\s?d|doctor(?:ate|al)?|b\.?\s?sc|m\.?\s?sc|b\.?\s?a|m\.?\s?a|b\.?\s?eng|m\.?\s?eng|b\.?\s?tech|m\.?\s?tech|mba|bba|b\.?\s?s|m\.?\s?s|diploma|degree|associate(?:[’']?s)? degree|certificate|minor|major|a-levels?|abitur|high school diploma|ged|diplom|licence|licenciatura|grado|laurea|magister|inżynier|бакалавр|магистр|специалист)(?![\p{L}])\.?/iu;

/** German joins the role to what it is for: "Softwareentwickler". */
const COMPOUND_ROLE =
  /\p{L}{2,30}(?:entwickler|ingenieur|berater|leiter|architekt|techniker)(?:in)?(?!\p{L})/iu;

export function isRole(text: string): boolean {
  return (ROLE.test(text) || COMPOUND_ROLE.test(text)) && text.split(/\s+/).length <= 12;
}

/** How surely a text is the name of a role and not of a company: its last word counts most. */
export function roleWeight(text: string): number {
  if (!isRole(text)) return 0;
  const bare = text.replace(/\(.*$/, '').replace(/,.*$/, '').trim();
  const last = bare.split(/\s+/).at(-1) ?? '';
  return (ROLE.test(last) || COMPOUND_ROLE.test(last) ? 2 : 1) - (LEGAL.test(text) ? 1.5 : 0);
}

export function isLegalName(text: string): boolean {
  return LEGAL.test(text.trim());
}

/** How one was employed, or from where one worked. */
export function isEmployment(text: string): boolean {
  return EMPLOYMENT.test(text.trim());
}

export function isTeam(text: string): boolean {
  return TEAM.test(text);
}

export function isSchool(text: string): boolean {
  return SCHOOL.test(text);
}

export function isDegree(text: string): boolean {
  return DEGREE.test(text);
}

/** Looks like "Berlin, Germany" or "Austin, TX". */
export function isPlace(text: string): boolean {
  return (
    isEmployment(text) ||
    (!isTeam(text) &&
      !isRole(text) &&
      /^\p{Lu}[\p{L}.’' -]{1,30}, ?(?:\p{Lu}{2}|\p{Lu}[\p{L}.’' -]{2,30})(?:, ?\p{Lu}[\p{L}.’' -]{1,30})?(?: \([\p{L} -]+\))?$/u.test(
        text.trim(),
      ))
  );
}
