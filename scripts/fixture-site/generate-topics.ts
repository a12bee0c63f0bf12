import { stringify } from 'yaml';
import type { CardInput } from '../../src/schemas/card.ts';
import { SeededWords } from './seeded-words.ts';
import type { FixtureTopic } from './site.ts';

/** The areas that generated topics are spread over; all of them are described in `areas.yaml`. */
const GENERATED_AREAS = [
  'architecture',
  'design-patterns',
  'distributed-patterns',
  'dotnet',
  'system-design',
] as const;

const FIRST =
  `Bounded Buffered Layered Sharded Pinned Leased Quoted Sealed Nested Mirrored Staged Tiered Woven Folded Gated Linked
  Rolling Sliding Spooled Striped`.split(/\s+/);
const SECOND =
  `Ledger Gateway Cursor Registry Journal Mailbox Broker Catalogue Courier Envelope Harbour Lantern Compass Anchor
  Beacon Turnstile Signpost Workbench Drawbridge Carousel`.split(/\s+/);
const THIRD =
  'Relay Fence Handoff Snapshot Quorum Splitter Tracker Throttle Escrow Rebalance'.split(' ');
/** Each stands for a product that a dozen topics share. */
const TOOLS =
  `Arvenbus Belmonq Cortessa Dunwire Elkstore Farlock Gistra Hollowdb Ivynet Jostream Kelpfs Lumenmq Mossgrid Nardesk
  Ollipse Pintrace`.split(/\s+/);

type Options = {
  /** Areas to spread the topics over, in turn. */
  areas?: readonly string[];
  /** A whole \`mermaid\` fence that every topic shows in its steps. */
  diagram?: string;
  seed?: number;
};

/**
 * Makes `count` valid topics that differ in title, aliases and text: about 900 words of prose, a code block, a calculation,
 * and a card whose fields fill their boxes. Every fourth topic of an area begins a new chain of `requires`.
 */
export function generateTopics(count: number, options: Options = {}): FixtureTopic[] {
  const { areas = GENERATED_AREAS, diagram, seed = 1 } = options;
  return Array.from({ length: count }, (_, index) => {
    const words = new SeededWords(seed * 1_000_003 + index);
    const title = titleOf(index);
    const before = index - areas.length;
    const requires =
      before >= 0 && Math.floor(index / areas.length) % 4 !== 0 ? [slugOf(before)] : [];
    const beyond = before - areas.length;
    const card = generateCard(title, index, words, {
      requires,
      related: beyond >= 0 ? [slugOf(beyond)] : [],
    });
    return {
      area: areas[index % areas.length] ?? '',
      slug: slugOf(index),
      card: stringify(card, { lineWidth: 0 }),
      page: generatePage(title, words, diagram),
    };
  });
}

/** Titles differ in the combination of their words, and from the 4,001st on in a number. */
export function titleOf(index: number): string {
  const first = FIRST[index % 20] ?? '';
  const second = SECOND[(Math.floor(index / 20) + index) % 20] ?? '';
  const third = THIRD[Math.floor(index / 400) % 10] ?? '';
  const turn = Math.floor(index / 4000);
  return [first, second, third, ...(turn > 0 ? [String(turn + 1)] : [])].join(' ');
}

/** A product that topics of this index share with others. */
export function toolOf(index: number): string {
  return TOOLS[(index * 7) % TOOLS.length] ?? '';
}

function slugOf(index: number): string {
  return titleOf(index).toLowerCase().replaceAll(' ', '-');
}

function generateCard(
  title: string,
  index: number,
  words: SeededWords,
  links: Pick<CardInput, 'requires' | 'related'>,
): CardInput {
  const some = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));
  const name = title.toLowerCase();
  return {
    definition: words.sentence(30),
    aliases: [
      `${name} pattern`,
      `the ${name} problem`,
      `T${index + 1}X`,
      words.sentence(4).slice(0, -1),
    ],
    practice: [
      `${title.replaceAll(' ', '')}Client`,
      toolOf(index),
      `Use${title.replaceAll(' ', '')}`,
    ],
    say: { short: words.prose(75), long: words.prose(260) },
    steps: some(6, () => ({ what: words.sentence(18), why: words.sentence(16) })),
    forces: some(4, () => words.sentence(18)),
    use_when: some(3, () => words.sentence(18)),
    avoid_when: some(3, () => words.sentence(18)),
    trade_offs: some(3, () => ({ gain: words.sentence(14), cost: words.sentence(16) })),
    failure_modes: some(5, () => ({
      symptom: words.sentence(14),
      cause: words.sentence(18),
      fix: words.sentence(18),
    })),
    misconceptions: some(2, () => ({ said: words.sentence(8), truth: words.prose(40) })),
    questions: some(7, (at) => ({
      ask: `${words.sentence(10).slice(0, -1)}?`,
      answer: words.prose(80),
      level: at === 0 ? 'warm-up' : at < 4 ? 'core' : 'senior',
      follow_ups: some(2, () => ({
        ask: `${words.sentence(9).slice(0, -1)}?`,
        answer: words.prose(45),
      })),
    })),
    compare: some(2, () => ({
      with: words.sentence(4).slice(0, -1),
      difference: words.sentence(16),
      choose_this: words.sentence(14),
      choose_other: words.sentence(14),
    })),
    ...links,
    prompts: ['The month in which this had to hold was …'],
    sources: some(4, (at) => ({
      title: words.sentence(5).slice(0, -1),
      by: 'A Publisher',
      year: 2010 + at,
      url: `https://example.org/${index}/${at}`,
      supports: words.sentence(14),
    })),
    verified: { on: '2026-11-21', versions: ['.NET 10'] },
  };
}

function generatePage(title: string, words: SeededWords, diagram = ''): string {
  const paragraphs = (...lengths: number[]) =>
    lengths.map((length) => words.prose(length)).join('\n\n');
  const rate = 50 + words.index(900);
  const window = 10 + words.index(80);
  return `---
title: ${title}
---

import { Forces, Result, Steps } from '#topic';

## The problem

${paragraphs(90, 80)}

## Forces

<Forces />

## The naive version, failing

${paragraphs(70)}

\`\`\`csharp
${generateCode(words)}
\`\`\`

${paragraphs(80, 70)}

## How it works

<Steps>

${diagram}

</Steps>

${paragraphs(90, 80)}

## Worked example

${paragraphs(90, 80, 60)}

## The numbers

\`\`\`calc
unit message
rate = ${rate} message/s  # ${words.sentence(9)}
window = ${window} s  # ${words.sentence(8)}
backlog = rate * window to message  # ${words.sentence(10)}
stored = backlog * 2 kB/message to MB  # ${words.sentence(7)}
\`\`\`

The backlog is <Result of="backlog" />, which takes <Result of="stored" />. ${paragraphs(80)}
`;
}

/** A dozen lines of C# that are coloured when the site is built. */
function generateCode(words: SeededWords): string {
  const noun = () => words.sentence(4).split(' ')[1] ?? '';
  const [store, item, total] = [noun(), noun(), noun()];
  return `public sealed class Worker(IStore ${store}, ILogger<Worker> log)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var ${total}Count = 0;
        await foreach (var ${item}Row in ${store}.ReadAsync("${item}", stop))
        {
            if (${item}Row.Age > TimeSpan.FromSeconds(${words.index(60)})) continue;
            await ${store}.WriteAsync(${item}Row with { Seen = true }, stop);
            ${total}Count++; // ${words.sentence(6)}
        }
        log.LogInformation("{Count} rows", ${total}Count);
        return ${total}Count;
    }
}`;
}
