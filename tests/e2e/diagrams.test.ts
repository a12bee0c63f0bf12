import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDrawingPage, type DrawingPage } from '../../scripts/diagrams/page.ts';
import { drawPicture } from '../../scripts/diagrams/picture.ts';
import { sourcesOf } from '../../scripts/diagrams/refresh.ts';
import { formatProblem } from '../../src/errors/problem.ts';
import {
  diagramKey,
  DIAGRAMS_FOLDER,
  parseDiagram,
  readDiagrams,
} from '../../src/loaders/diagrams.ts';

/** CSS pixels by which another Chromium may place things elsewhere, for each 300 of them. */
const TOLERANCE = 3;
const root = process.cwd();
const NAMED = '  accTitle: A name\n  accDescr: What is to be seen.';
let page: DrawingPage;

beforeAll(async () => {
  page = await openDrawingPage();
});
afterAll(() => page.close());

describe('the committed pictures', () => {
  const committed = readDiagrams(join(root, DIAGRAMS_FOLDER));

  test.each(sourcesOf(root))('$place.file:$place.line is what its source draws', async (source) => {
    const old = committed.get(source.key);
    const drawn = await drawPicture(page, source);
    if (!old || !('file' in drawn))
      throw new Error('the diagram has no picture or cannot be drawn');
    const fresh = parseDiagram(source.key, drawn.file);
    expect(fresh.labels).toBe(old.labels);
    expect(fresh.rules).toEqual(old.rules);
    expect([fresh.title, fresh.description]).toEqual([old.title, old.description]);
    expect(elements(fresh.svg)).toEqual(elements(old.svg));
    expect(Math.abs(fresh.width - old.width)).toBeLessThanOrEqual(allowed(old.width));
    expect(Math.abs(fresh.height - old.height)).toBeLessThanOrEqual(allowed(old.height));
  });
});

describe('drawing', () => {
  test('the same source gives the same bytes', async () => {
    const code = `stateDiagram-v2\n${NAMED}\n  [*] --> Open: begins\n  Open --> [*]`;
    expect(await file(code)).toBe(await file(code));
  });

  test('no colour is left that a theme cannot change', async () => {
    for (const code of [
      `flowchart TB\n${NAMED}\n  a{One} -->|yes| b[(Two)]\n  subgraph g [Group]\n    b ==> c([Three])\n  end`,
      `sequenceDiagram\n${NAMED}\n  autonumber\n  A-)B: go\n  B--xA: no\n  Note over A: here\n  loop again\n  A->>+B: go\n  B-->>-A: done\n  end`,
      `classDiagram\n${NAMED}\n  class A~T~ {\n    +Get() T\n  }\n  A <|.. B\n  A o-- C : holds\n  note for B "plain"`,
      `erDiagram\n${NAMED}\n  ORDER ||--|{ LINE : holds\n  ORDER {\n    guid id PK\n  }`,
    ]) {
      const text = await file(code);
      expect(text).not.toMatch(
        /#[0-9a-f]{6}(?![\w-])|rgba?\(|(?:fill|stroke)(?:="|:)(?:white|black)/i,
      );
      expect(text).toContain('var(--mm-');
    }
  });

  test.each([
    {
      case: 'a fault in the syntax, below a comment and a blank line, by its line',
      code: `\n%% first\nflowchart TB\n${NAMED}\n  a --> b\n  a --> --> b`,
      refused: [
        'index.mdx:16 Mermaid cannot read this diagram: … a --> b a --> --> b (unexpected LINK)',
      ],
    },
    {
      case: 'words that Mermaid takes for markup',
      code: `flowchart TB\n${NAMED}\n  a["Map<Key>"]`,
      refused: ['index.mdx:10 This diagram loses the word "Key" when it is drawn.'],
    },
    {
      case: 'a picture that is too wide',
      code: `flowchart LR\n${NAMED}\n  ${Array.from({ length: 9 }, (_, n) => `n${n}[Some longer label]`).join(' --> ')}`,
      refused: [
        'index.mdx:10 This diagram is 1917 px wide; at most 860 px can be read, so turn it to TB or split it.',
      ],
    },
    {
      case: 'a colour by name',
      code: `sequenceDiagram\n${NAMED}\n  autonumber\n  box Aqua Group\n  participant A\n  end\n  A->>A: x`,
      refused: ['index.mdx:10 This diagram names a colour of its own (Aqua).'],
    },
  ])('refuses $case', async ({ code, refused }) => {
    const drawn = await drawPicture(page, source(code));
    const problems = 'problems' in drawn ? drawn.problems : [];
    expect(problems.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
      refused,
    );
  });
});

async function file(code: string): Promise<string> {
  const drawn = await drawPicture(page, source(code));
  if ('problems' in drawn) throw new Error(drawn.problems.map(formatProblem).join('\n'));
  return drawn.file;
}

function source(code: string) {
  return { code, key: diagramKey(code), place: { file: 'index.mdx', line: 10 } };
}

/** Names of the elements in order, with their texts: what a picture is made of, wherever it stands. */
function elements(svg: string): string[] {
  return svg.match(/<[a-zA-Z]+|>[^<]+/g) ?? [];
}

function allowed(length: number): number {
  return TOLERANCE * Math.max(1, length / 300);
}
