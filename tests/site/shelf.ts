import { stringify } from 'yaml';
import { committedDiagram } from '../../scripts/fixture-site/committed-diagram.ts';
import type { FixtureProfile, FixtureTopic } from '../../scripts/fixture-site/site.ts';
import { hashOf } from '../../src/loaders/samples.ts';
import type { CardInput } from '../../src/schemas/card.ts';
import { aCard } from '../unit/a-card.ts';

const SAMPLE = `#region naive
Console.WriteLine("== naive ==");
Console.WriteLine("lost 3 of 10");
#endregion
`;
const OUTPUT = '== naive ==\nlost 3 of 10\n';

const LANTERN_PAGE = `---
title: Lantern Relay
---

import { Forces, Output, Result, Sample, Steps } from '#topic';

## The problem

A lighthouse passes 250 signals on and loses three.

## Forces

<Forces />

## The naive version, failing

<Sample region="naive" />

<Output section="naive" />

## How it works

<Steps>

${committedDiagram()}

</Steps>

## The numbers

\`\`\`calc
unit signal
rate = 250 signal/s  # what the busiest keeper sent
window = 30 s
backlog = rate * window to signal  # what the shelf has to hold
\`\`\`

The shelf holds <Result of="backlog" /> then.

<Sample />
`;

/** One topic for each level, and one in an area that the focus of `keeper` does not name. */
export const shelf: FixtureTopic[] = [
  topic('dotnet', 'lantern-relay', {
    page: LANTERN_PAGE,
    card: {
      definition:
        'A keeper passes each signal on only when `Keeper<T>` has seen the one before it.',
      aliases: ['lantern relay', 'lamp chain', 'lantren relay'],
      practice: ['Lampworks'],
      compare: [
        {
          with: 'gate-fence',
          difference: 'A fence stops signals.',
          choose_this: 'They must arrive.',
          choose_other: 'They must not.',
        },
      ],
      prompts: ['The night on which this had to hold was …'],
    },
    sample: {
      source: SAMPLE,
      output: OUTPUT,
      lock: JSON.stringify({ source: hashOf(SAMPLE), output: hashOf(OUTPUT), sdk: '10.0' }),
    },
  }),
  topic('dotnet', 'gate-fence', { card: { aliases: ['gate fence', 'turnpike'] } }),
  topic('distributed-patterns', 'quorum-ledger', { card: { aliases: ['quorum ledger'] } }),
  topic('distributed-patterns', 'tide-table', {
    card: { aliases: ['tide table'], requires: ['lantern-relay'] },
  }),
  topic('distributed-patterns', 'drift-net', { card: { aliases: ['drift net'] } }),
  topic('finance', 'bill-of-lading', { card: { aliases: ['bill of lading'] } }),
];

/** A person who has used, claimed and studied one topic each, and stands near another. */
export const keeper: FixtureProfile = {
  id: 'keeper',
  resume: {
    basics: { name: 'Mara Quist', label: 'Keeper of Lights' },
    work: [
      {
        name: 'Harbour Office',
        position: 'Keeper',
        startDate: '2019-04',
        endDate: '2023',
        highlights: [
          'Ran the lantern relay on Lampworks: 3 < 5 & "never" lost a signal.',
          'Filed each bill of lading within the hour.',
          'Hid the lantern relay codebook in Vault Nineteen.',
        ],
      },
      {
        name: 'Undercover Wharf',
        startDate: '2017',
        highlights: ['Mended every drift net of the smugglers.'],
      },
    ],
    education: [
      { institution: 'Northern Institute', courses: ['Proved that a quorum ledger ends.'] },
    ],
    skills: [{ name: 'Barriers', keywords: ['Gate fence'] }],
  },
  guide: {
    focus: { core: ['dotnet'], supporting: ['distributed-patterns'] },
    private: ['undercover-wharf', 'harbour-office-hid-the-*', 'night-watch'],
  },
  stories: {
    'night-watch': `---\ntitle: The Sealed Watch\n---\n\n## Situation\n\n- Kept a drift net over the sealed gate.\n`,
  },
};

/** Words that stand only in what `keeper` keeps private. */
export const privateWords = [
  'Vault Nineteen',
  'Undercover',
  'smugglers',
  'Sealed Watch',
  'sealed gate',
];

/** What a hostile document may say, each beside the name of a topic so that it is quoted. */
export const hostileStatements = [
  'Ran the lantern relay <script>alert("lantern")</script> at night.',
  'Ran the lantern relay with {1+1}, ${1+1} and {{constructor}} at noon.',
  'Closed the gate fence [for good](javascript:alert(1)) <a href="javascript:alert(2)">here</a>.',
  "import x from 'gate-fence'; export const gate = fence(x)",
  'Wrote the quorum ledger</script></blockquote><!--<script> in chalk.',
  'Read the tide table \u202Ebackwards\u202C and \u2066aside\u2069.',
  'Cast the drift net --></style><img src=x onerror=alert(3)><style>*{display:none}</style>.',
  'Kept &lt;b&gt; and &#60;i&#62; of the quorum ledger apart.',
  'Mended the drift net <b onclick=alert(10)>by hand</b> javascript:alert(11).',
];

const HOSTILE_NAME =
  'M";}@import url(//evil.example/x.css);--></style></title><script>alert(4)</script>\\';

/** A document that tries to become markup, script, style, template or import wherever it is printed. */
export const hostile: FixtureProfile = {
  id: 'hostile',
  resume: {
    basics: { name: HOSTILE_NAME, label: '{1+1}</script>', url: 'javascript:alert(5)' },
    work: hostileStatements.slice(0, -1).map((statement, index) => ({
      name: `Employer ${index} <iframe src="https://evil.example/">`,
      position: '"><svg onload=alert(6)>',
      url: 'javascript:alert(7)',
      startDate: '2019',
      highlights: [statement],
    })),
  },
  guide: { notes: { 'drift-net': '<img src=x onerror=alert(8)> {1+1}' } },
  stories: {
    told: `---\ntitle: "<script>alert(9)</script>"\n---\n\n## Situation\n\n- ${hostileStatements.at(-1) ?? ''}\n`,
  },
};

function topic(
  area: string,
  slug: string,
  parts: { card: Partial<CardInput>; page?: string; sample?: FixtureTopic['sample'] },
): FixtureTopic {
  const title = slug.replaceAll(
    /(^|-)([a-z])/g,
    (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase(),
  );
  const page = parts.page ?? `---\ntitle: ${title}\n---\n\n## The problem\n\nIt is late.\n`;
  const card = aCard({
    definition: `What a harbour does when the ${area} tide turns at night.`,
    ...parts.card,
  });
  return { area, slug, page, card: stringify(card), ...(parts.sample && { sample: parts.sample }) };
}
