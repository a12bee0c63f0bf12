import type { Diagram } from './diagrams.ts';

/** Where the rules that pictures share are written, relative to the project. */
export const DIAGRAM_STYLES = 'src/styles/diagrams.generated.css';

/**
 * The style sheet of all pictures: each rule once, and the rules of one picture in the order that it has them. Where two
 * pictures leave the order open, a rule follows the one that it follows in the first picture that has it.
 */
export function diagramStyles(diagrams: Iterable<Pick<Diagram, 'key' | 'rules'>>): string {
  const sorted = [...diagrams].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const kinds = new Map<string, string[]>();
  for (const { rules } of sorted) {
    const kind = /^\.[\w-]+/.exec(rules[0] ?? '')?.[0] ?? '';
    const merged = kinds.get(kind) ?? [];
    kinds.set(kind, merged);
    let last = -1;
    for (const rule of rules) {
      const known = merged.indexOf(rule);
      last = known >= 0 ? known : last + 1;
      if (known < 0) merged.splice(last, 0, rule);
    }
  }
  const lines = [...kinds.keys()].toSorted().flatMap((kind) => kinds.get(kind) ?? []);
  return `/* Written by \`npm run diagrams\`. */\n@layer lectern {\n${lines.map((line) => `${line}\n`).join('')}}\n`;
}
