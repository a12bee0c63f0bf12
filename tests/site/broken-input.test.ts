import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { buildFixtureSite } from '../../scripts/fixture-site/site.ts';
import { words } from '../unit/a-card.ts';
import { fingerprint } from './fingerprint.ts';

const { root, first } = inject('fixture');
const FENCE = 'src/content/docs/dotnet/gate-fence';
const PAGE = `${FENCE}/index.mdx`;
const CARD = `${FENCE}/card.yaml`;

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const withPage = (end: string) => ({ file: PAGE, to: `${text(PAGE)}\n${end}\n` });

test.each([
  {
    fault: 'a field of the card is missing',
    file: CARD,
    to: text(CARD).replace(/^forces:\n(?: {2}- .*\n)+/m, ''),
    place: `${CARD}:1:1  field-missing`,
  },
  {
    fault: 'a definition is overlong',
    file: CARD,
    to: text(CARD).replace(/^definition: .*$/m, `definition: ${words(41)}`),
    place: `${CARD}:1:1  text-overlong`,
  },
  {
    fault: 'a calculation adds metres to seconds',
    ...withPage('```calc\nlength = 3 m\nsum = length + 2 s\n```'),
    place: `${PAGE}:11  calc-error`,
  },
  {
    fault: 'a diagram is not Mermaid and has no picture',
    ...withPage(
      '```mermaid\nsequenceDiagram\n  accTitle: A\n  accDescr: B\n  autonumber\n  A->>\n```',
    ),
    place: `${PAGE}:10  diagram-stale`,
  },
  {
    fault: 'a page names a component that does not exist',
    ...withPage('<Undefined.Thing />'),
    place: 'Undefined',
  },
])(
  'a build fails and leaves the last good one in place when $fault',
  async ({ file, to, place }) => {
    const before = text(file);
    expect(to).not.toBe(before);
    writeFileSync(join(root, file), to);
    try {
      const { code, output } = await buildFixtureSite(root, { profile: 'keeper' });
      expect(output).toContain(place);
      expect(code).toBe(1);
    } finally {
      writeFileSync(join(root, file), before);
    }
    expect(fingerprint(join(root, 'dist'))).toBe(first);
    expect(existsSync(join(root, 'dist-next'))).toBe(false);
  },
);

test('a profile that does not exist fails the build, with the ids there are', async () => {
  const { code, output } = await buildFixtureSite(root, { profile: 'keper' });
  expect(code).toBe(1);
  expect(output).toContain('LECTERN_PROFILE:1  profile-unknown');
  expect(output).toContain('"keeper"');
  expect(fingerprint(join(root, 'dist'))).toBe(first);
});
