import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { glob } from 'tinyglobby';

/** What every page may do. Styles are allowed inline because diagrams and code blocks carry style attributes. */
const POLICY = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'manifest-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

const INLINE_SCRIPT =
  /<script(?![^>]*\bsrc=)(?![^>]*\btype="(?:application\/(?:ld\+)?json|speculationrules)")[^>]*>([\s\S]*?)<\/script>/g;

/** Puts a Content-Security-Policy into each built page that allows its own inline scripts by their hashes and no others. */
export function contentSecurity(): AstroIntegration {
  return {
    name: 'lectern-content-security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const file of await glob('**/*.html', { cwd: site, absolute: true })) {
          const html = await readFile(file, 'utf8');
          await writeFile(file, withPolicy(html));
        }
      },
    },
  };
}

/** The page with its policy as the first thing after the character set. */
export function withPolicy(html: string): string {
  const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script = '']) => `'sha256-${sha256(script)}'`,
  );
  const scripts = ["'self'", "'wasm-unsafe-eval'", ...new Set(hashes)].join(' ');
  const policy = Object.entries({ ...POLICY, 'script-src': scripts })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
}

/** Browsers hash a script after they have read each of its line ends as a line feed. */
function sha256(script: string): string {
  return createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64');
}
