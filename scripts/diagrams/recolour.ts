import { roles } from './config.ts';

const HEX = /#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b/g;
const RGB = /rgba?\((\d+), ?(\d+), ?(\d+)(?:, ?([\d.]+))?\)/g;
/** `fill="white"` and `stroke: black`, but not `none`, `inherit`, `currentColor`, `var(…)` or `url(…)`. */
const NAMED =
  /\b(?<property>fill|stroke|color|background|background-color|stop-color|flood-color)(?<sign>="|: ?)(?<name>[a-zA-Z]+)(?=["; }])/g;
const NO_COLOUR = new Set([
  'none',
  'inherit',
  'initial',
  'transparent',
  'currentcolor',
  'context-stroke',
]);

/** Mermaid's own, where it takes no colour from its theme. */
const FIXED: Readonly<Record<string, string>> = {
  white: 'paper',
  black: 'line',
  '#000000': 'line',
};

/**
 * Replaces the colours that stand for a role by `var(--mm-role)`, half-transparent ones by a `color-mix`.
 * @returns the text and the colours in it that stand for no role, which only an author can have written
 */
export function recolour(text: string): { text: string; strangers: string[] } {
  const strangers = new Set<string>();
  const token = (colour: string): string | undefined => {
    const key = colour.toLowerCase();
    const role = (roles as Readonly<Record<string, string>>)[key] ?? FIXED[key];
    if (role === undefined) strangers.add(colour);
    return role && `var(--mm-${role})`;
  };
  const replaced = text
    .replace(RGB, (whole, red: string, green: string, blue: string, alpha?: string) => {
      const solid = token(`#${[red, green, blue].map(twoHexDigits).join('')}`);
      if (!solid) return whole;
      const percent = Math.round(Number(alpha ?? 1) * 100);
      return percent === 100 ? solid : `color-mix(in srgb,${solid} ${percent}%,transparent)`;
    })
    .replace(HEX, (hex, offset: number, all: string) =>
      /(?:url\(|href=")$/.test(all.slice(Math.max(0, offset - 6), offset))
        ? hex
        : (token(hex) ?? hex),
    )
    .replace(NAMED, (whole, property: string, sign: string, name: string) =>
      NO_COLOUR.has(name.toLowerCase()) ? whole : `${property}${sign}${token(name) ?? name}`,
    );
  return { text: replaced, strangers: [...strangers].toSorted() };
}

function twoHexDigits(channel: string): string {
  return Number(channel).toString(16).padStart(2, '0');
}
