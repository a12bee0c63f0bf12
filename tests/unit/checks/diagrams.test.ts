import { describe, expect, test } from 'vitest';
import { installedPipeline } from '../../../scripts/diagrams/pipeline.ts';
import { diagramRules } from '../../../src/checks/diagram-rules.ts';
import { judgeDiagrams } from '../../../src/checks/diagrams.ts';
import { formatProblem } from '../../../src/errors/problem.ts';
import { diagramStyles } from '../../../src/loaders/diagram-styles.ts';
import { diagramKey, parseDiagram, PIPELINE } from '../../../src/loaders/diagrams.ts';

const NAMED = ['  accTitle: A name', '  accDescr: What is to be seen.'].join('\n');
const GOOD = `flowchart TB\n${NAMED}\n  a --> b`;

describe('rules for the source of a diagram', () => {
  test('a diagram with a name and a description breaks none', () => {
    expect(broken(GOOD)).toEqual([]);
  });

  test('a description may be a block of several lines', () => {
    expect(broken('flowchart TB\n  accTitle: A\n  accDescr {\n    B\n  }\n  a --> b')).toEqual([]);
  });

  test.each([
    {
      case: 'no name',
      code: 'flowchart TB\n  accDescr: B\n  a --> b',
      found: ['1 This diagram has no accTitle, the name that is read aloud.'],
    },
    {
      case: 'no description',
      code: 'flowchart TB\n  accTitle: A\n  a --> b',
      found: [
        '1 This diagram has no accDescr, which says what a reader who cannot see it must know.',
      ],
    },
    {
      case: 'a sequence without numbers',
      code: `sequenceDiagram\n${NAMED}\n  A->>B: hi`,
      found: [
        '1 This diagram is a sequence without autonumber, so the text cannot refer to its messages.',
      ],
    },
    {
      case: 'a kind that the site does not draw',
      code: `C4Context\n${NAMED}`,
      found: [
        '1 This diagram is of the kind "C4Context"; drawn are flowchart, sequenceDiagram, classDiagram, stateDiagram-v2, erDiagram.',
      ],
    },
    {
      case: 'a class with a colour, on its own line',
      code: `${GOOD}\n  classDef hot fill:#f00`,
      found: [
        '5 This diagram names colours of its own, which would be wrong in one of the two themes.',
      ],
    },
    {
      case: 'a coloured rectangle in a sequence',
      code: `sequenceDiagram\n${NAMED}\n  autonumber\n  rect rgb(0, 0, 0)\n  A->>B: hi\n  end`,
      found: [
        '5 This diagram names colours of its own, which would be wrong in one of the two themes.',
      ],
    },
    {
      case: 'a stick figure',
      code: `sequenceDiagram\n${NAMED}\n  autonumber\n  actor U as Trader\n  U->>U: hi`,
      found: [
        '5 This diagram draws a stick figure, whose name runs into the first message; write participant.',
      ],
    },
    {
      case: 'a configuration of its own',
      code: `%%{init: {"theme": "dark"}}%%\n${GOOD}`,
      found: ['1 This diagram sets a configuration of its own; all diagrams share one.'],
    },
  ])('$case', ({ code, found }) => {
    expect(broken(code)).toEqual(found);
  });
});

describe('diagrams as committed', () => {
  const page = { file: 'a/b/index.mdx', text: `Text.\n\n\`\`\`mermaid\n${GOOD}\n\`\`\`\n` };
  const key = diagramKey(GOOD);
  const picture = parseDiagram(key, '<svg width="1"><style>.mm-x p{margin:0}</style></svg>');
  const pictures = new Map([[key, picture]]);

  test('a fresh picture with its styles is no problem', () => {
    expect(judge({ pages: [page], pictures, styles: diagramStyles([picture]) })).toBe('');
  });

  test('a diagram without a picture is named with the first line of its source', () => {
    expect(judge({ pages: [page], pictures: new Map(), styles: undefined })).toBe(
      [
        'a/b/index.mdx:4  diagram-stale',
        `  There is no picture for this diagram as it stands (src/content/diagrams/${key}.svg).`,
        '  Run `npm run diagrams` and commit what it writes.',
      ].join('\n'),
    );
  });

  test('a picture that no page needs is left over', () => {
    expect(judge({ pages: [], pictures, styles: diagramStyles([picture]) })).toContain(
      `src/content/diagrams/${key}.svg:1  diagram-orphan`,
    );
  });

  test('a picture that another page of the project needs is not left over', () => {
    expect(judge({ pages: [], others: [page], pictures, styles: diagramStyles([picture]) })).toBe(
      '',
    );
  });

  test('styles that belong to other pictures are reported', () => {
    expect(judge({ pages: [page], pictures, styles: diagramStyles([]) })).toContain(
      'src/styles/diagrams.generated.css:1  diagram-styles',
    );
  });

  test('a source that breaks a rule is reported once, not also as stale', () => {
    const faulty = { ...page, text: '```mermaid\nflowchart TB\n  accTitle: A\n  a --> b\n```\n' };
    const found = judgeDiagrams({ pages: [faulty], pictures: new Map(), styles: undefined });
    expect(found.map(({ rule }) => rule)).toEqual(['diagram-rule']);
  });
});

describe('the name of a picture', () => {
  test('line ends and outer blanks do not change it, a word does', () => {
    expect(diagramKey(`\n${GOOD.replaceAll('\n', '\r\n')}  \n`)).toBe(diagramKey(GOOD));
    expect(diagramKey(GOOD.replace('a --> b', 'a --> c'))).not.toBe(diagramKey(GOOD));
  });

  test('the pipeline that it is made of is the one that is installed', () => {
    const { mermaid, config, font } = PIPELINE;
    expect(installedPipeline()).toEqual({ mermaid, config, font });
  });
});

describe('the styles that pictures share', () => {
  test('hold each rule once and keep the order of every picture', () => {
    const one = { key: 'a', rules: ['.mm-x a{}', '.mm-x c{}', '.mm-x d{}'] };
    const two = { key: 'b', rules: ['.mm-x a{}', '.mm-x b{}', '.mm-x c{}'] };
    const three = { key: 'c', rules: ['.mm-w z{}'] };
    const styles = diagramStyles([three, two, one]);
    expect(styles.match(/^\.mm.*$/gm)?.join(' ')).toBe(
      '.mm-w z{} .mm-x a{} .mm-x b{} .mm-x c{} .mm-x d{}',
    );
    expect(diagramStyles([one, three, two])).toBe(styles);
  });
});

function broken(code: string): string[] {
  return diagramRules(code, { file: 'index.mdx', line: 1 }).map(
    ({ line, message }) => `${line} ${message}`,
  );
}

function judge(committed: Parameters<typeof judgeDiagrams>[0]): string {
  return judgeDiagrams(committed).map(formatProblem).join('\n\n');
}
