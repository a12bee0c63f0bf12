import { describe, expect, test } from 'vitest';
import { checkProfile } from '../../../src/checks/profile.ts';
import { readProfile } from '../../../src/loaders/profile.ts';
import { aFolder } from '../folder.ts';
import { report } from '../problems.ts';

const RESUME = `work:
  - name: ETNA
    startDate: "2024-09"
    highlights: [Built the outbox relay.]
`;
const SHELF = { areas: ['architecture', 'dotnet'], topics: ['outbox', 'saga'] };

function check(files: Record<string, string>): string {
  const folder = aFolder({ 'resume.yaml': RESUME, ...files });
  return report(checkProfile(readProfile(folder, 'me'), folder, SHELF));
}

test('a profile whose guide names what exists is no problem', () => {
  expect(
    check({
      'guide.yaml': `focus: { core: [dotnet], supporting: [architecture] }
order: [architecture]
routes:
  - { when: [messaging], use: [ETNA, etna], areas: [dotnet] }
pins: { outbox: [etna-built-the-outbox-relay, tale] }
never: { saga: [tale] }
notes: { saga: Never needed one. }
`,
      'stories/tale.md': '---\ntitle: Tale\norganisation: ETNA\n---\nIt happened to us.\n',
    }),
  ).toBe('');
});

test('a profile without a guide is no problem', () => {
  expect(check({})).toBe('');
});

test.each([
  ['nothing at all', '{}'],
  ['a headline only', 'basics: { label: Senior Developer, summary: Builds systems that last. }'],
  ['a job that is only named', 'work: [{ name: ETNA }]'],
])('a profile that says %s is empty', (_case, resume) => {
  expect(check({ 'resume.yaml': resume })).toContain('profile-empty');
});

test('an empty profile is told what is missing', () => {
  expect(check({ 'resume.yaml': '{}' })).toMatchInlineSnapshot(`
    "resume.yaml:1  profile-empty
      This profile has no job, project, education, skill or story, so the guide has nothing to relate.
      Add at least one entry under \`work\`, \`projects\`, \`education\` or \`skills\`."
  `);
});

describe('periods', () => {
  test('a job that ends before it begins is found at its first statement', () => {
    expect(check({ 'resume.yaml': RESUME.replace('"2024-09"', '"2024-09"\n    endDate: "2023"') }))
      .toMatchInlineSnapshot(`
      "resume.yaml:5  period-order
        This period ends (2023) before it begins (2024-09).
        Swap or correct the two dates."
    `);
  });

  test('a story that ends before it begins is found once', () => {
    const head = 'title: Tale\nproject: Spred\nperiod: { start: "2024-09", end: "2024-08" }';
    expect(check({ 'stories/tale.md': `---\n${head}\n---\nIt happened to us.\n` }))
      .toMatchInlineSnapshot(`
      "stories/tale.md:2  period-order
        This period ends (2024-08) before it begins (2024-09).
        Swap or correct the two dates."
    `);
  });

  test.each([
    ['in the same year', '2024-09', '2024'],
    ['in the same month', '2024-09', '2024-09'],
    ['never', '2024-09', undefined],
  ])('one that ends %s is no problem', (_case, start, end) => {
    const dates = `startDate: "${start}"${end === undefined ? '' : `\n    endDate: "${end}"`}`;
    expect(check({ 'resume.yaml': RESUME.replace('startDate: "2024-09"', dates) })).toBe('');
  });
});

test('an area that does not exist is found in each place that names it', () => {
  expect(
    check({
      'guide.yaml': `focus:
  core:
    - dotnet
    - dotnett
  supporting: [game-theory]
order: [nowhere]
routes:
  - when: [messaging]
    use: [ETNA]
    areas:
      - dotnet
      - nowhere
`,
    }),
  ).toMatchInlineSnapshot(`
    "guide.yaml:4:7  area-unknown
      \`focus.core\` names the area "dotnett"; there are "architecture" and "dotnet".
      Name one of these, or describe the new area in src/content/areas.yaml.

    guide.yaml:5:16  area-unknown
      \`focus.supporting\` names the area "game-theory"; there are "architecture" and "dotnet".
      Name one of these, or describe the new area in src/content/areas.yaml.

    guide.yaml:6:9  area-unknown
      \`order\` names the area "nowhere"; there are "architecture" and "dotnet".
      Name one of these, or describe the new area in src/content/areas.yaml.

    guide.yaml:12:9  area-unknown
      \`routes[0].areas\` names the area "nowhere"; there are "architecture" and "dotnet".
      Name one of these, or describe the new area in src/content/areas.yaml."
  `);
});

test('a source that the profile lacks is found in its route, with the nearest', () => {
  expect(
    check({
      'guide.yaml':
        'routes:\n  - when: [messaging]\n    use:\n      - ETNA\n      - ETAN\n      - Acme\n',
    }),
  ).toMatchInlineSnapshot(`
    "guide.yaml:5:9  source-unknown
      \`routes[0].use\` names "ETAN"; the profile has "ETNA".
      Name one of these.

    guide.yaml:6:9  source-unknown
      \`routes[0].use\` names "Acme"; the profile has "ETNA".
      Name one of these."
  `);
});

test('a pin of a topic or statement that does not exist is told the nearest', () => {
  expect(
    check({
      'guide.yaml':
        'pins:\n  outbxo: [etna-built-the-outbox-relay]\n  outbox:\n    - etna-built-an-outbox-relay\n',
    }),
  ).toMatchInlineSnapshot(`
    "guide.yaml:2:3  topic-unknown
      \`pins\` names the topic "outbxo", and no topic has that slug.
      Did you mean "outbox"?

    guide.yaml:4:7  source-unknown
      \`pins.outbox\` names "etna-built-an-outbox-relay"; the profile has "etna-built-the-outbox-relay".
      Did you mean "etna-built-the-outbox-relay"?"
  `);
});

test('a ban of a topic or statement that does not exist is found as a pin is', () => {
  const guide = 'pins:\n  outbxo: []\n  outbox:\n    - etna-built-an-outbox-relay\n';
  const banned = check({ 'guide.yaml': guide.replace('pins', 'never') });
  expect(banned.match(/guide\.yaml:\d+/g)).toEqual(['guide.yaml:2', 'guide.yaml:4']);
  expect(banned.replaceAll('never', 'pins')).toBe(check({ 'guide.yaml': guide }));
});

test('a source cannot be pinned, for a pin means one statement or story', () => {
  expect(check({ 'guide.yaml': 'pins: { outbox: [etna] }' })).toContain('source-unknown');
});

test('a note for a topic that does not exist is found', () => {
  expect(check({ 'guide.yaml': 'notes:\n  sagas: Never needed one.\n' })).toMatchInlineSnapshot(`
    "guide.yaml:2:3  topic-unknown
      \`notes\` names the topic "sagas", and no topic has that slug.
      Did you mean "saga"?"
  `);
});

test('a private pattern that hides nothing is found, with the nearest', () => {
  expect(check({ 'guide.yaml': 'private: [etna, "etna-built-*", etma]\n' })).toMatchInlineSnapshot(`
      "guide.yaml:1:33  source-unknown
        \`private\` names "etma"; the profile has "summary", "etna" and "etna-built-the-outbox-relay".
        Did you mean "etna"?"
    `);
});
