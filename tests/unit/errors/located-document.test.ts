import { describe, expect, test } from 'vitest';
import { readLocated } from '../../../src/errors/located-document.ts';
import { complaintOf } from '../problems.ts';

const YAML = `title: Outbox
steps:
  - what: one
    why: because
  - what: two
nested: { a: { b: 1 } }
`;

describe('a value is found where it stands', () => {
  test.each([
    ['a field', ['title'], { line: 1, column: 1 }],
    ['an item of a list', ['steps', 1], { line: 5, column: 5 }],
    ['a field of an item', ['steps', 0, 'why'], { line: 4, column: 5 }],
    ['a field in braces', ['nested', 'a', 'b'], { line: 6, column: 16 }],
    ['the whole document', [], { line: 1, column: 1 }],
  ])('%s', (_case, path, place) => {
    expect(readLocated(YAML, 'card.yaml').placeOf(path)).toEqual({ file: 'card.yaml', ...place });
  });

  test.each([
    ['a field that is missing in a group', ['steps', 1, 'why'], 5],
    ['an item beyond the end of a list', ['steps', 7], 2],
    ['a field of a text', ['title', 'x'], 1],
  ])('%s is located at what is around it', (_case, path, line) => {
    expect(readLocated(YAML, 'card.yaml').placeOf(path).line).toBe(line);
  });

  test('front matter counts from its first line in the file', () => {
    expect(readLocated('title: x\nperiod: y', 'story.md', 2).placeOf(['period']).line).toBe(3);
  });

  test('a file with Windows line ends has the same lines', () => {
    const document = readLocated(YAML.replaceAll('\n', '\r\n'), 'card.yaml');
    expect(document.placeOf(['steps', 1]).line).toBe(5);
  });
});

test('JSON is read as well', () => {
  const document = readLocated('{\n  "work": [\n    { "name": "ETNA" }\n  ]\n}', 'resume.json');
  expect(document.value).toEqual({ work: [{ name: 'ETNA' }] });
  expect(document.placeOf(['work', 0, 'name']).line).toBe(3);
});

test('an empty file holds nothing', () => {
  expect(readLocated('', 'card.yaml').value).toBeNull();
});

test('an alias is resolved', () => {
  expect(readLocated('a: &x [1]\nb: *x', 'f.yaml').value).toEqual({ a: [1], b: [1] });
});

test('a key named __proto__ changes no prototype', () => {
  const { value } = readLocated('__proto__: { polluted: 1 }', 'f.yaml');
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect({}).not.toHaveProperty('polluted');
});

describe('a file that is not valid is refused with its line', () => {
  test('a text with a colon', () => {
    expect(complaintOf(() => readLocated('a: 1\nb: one: two', 'card.yaml'))).toMatchInlineSnapshot(`
        "card.yaml:2:4  yaml-syntax
          This is not valid YAML: Nested mappings are not allowed in compact mappings
          Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
      `);
  });

  test('a key twice', () => {
    expect(complaintOf(() => readLocated('a: 1\nb: 2\na: 3', 'card.yaml'))).toMatchInlineSnapshot(`
        "card.yaml:3:1  yaml-syntax
          This is not valid YAML: Map keys must be unique
          Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
      `);
  });

  test('an alias of nothing', () => {
    expect(complaintOf(() => readLocated('a: 1\nb: *nothing', 'card.yaml'))).toMatchInlineSnapshot(`
      "card.yaml:2:4  yaml-syntax
        This is not valid YAML: Unresolved alias (the anchor must be set before the alias): nothing
        Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
    `);
  });

  test('two documents in one', () => {
    expect(complaintOf(() => readLocated('a: 1\n---\nb: 2', 'card.yaml'))).toMatchInlineSnapshot(`
      "card.yaml:2:1  yaml-syntax
        This is not valid YAML: Source contains multiple documents; please use YAML.parseAllDocuments()
        Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
    `);
  });

  test('each of two faults', () => {
    const complaint = complaintOf(() => readLocated('a: 1\na: 2\nb: 1\nb: 2', 'card.yaml'));
    expect(complaint.match(/card\.yaml:\d+/g)).toEqual(['card.yaml:2', 'card.yaml:4']);
  });
});

describe('a file made to exhaust the machine is refused', () => {
  test('aliases that multiply', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0
        ? `l0: &l0 [${Array(10).fill('x').join(', ')}]`
        : `l${level}: &l${level} [${Array(10)
            .fill(`*l${level - 1}`)
            .join(', ')}]`,
    );
    expect(complaintOf(() => readLocated(levels.join('\n'), 'resume.yaml'))).toMatchInlineSnapshot(`
        "resume.yaml:1:1  yaml-syntax
          This is not valid YAML: Excessive alias count indicates a resource exhaustion attack
          Quote a text that contains ": " or " #" or begins with one of \` ' " [ { * & ! % @, and indent with spaces."
      `);
  });

  test.each([
    ['lists that close', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['lists that do not close', '['.repeat(20_000)],
    ['groups', '{a: '.repeat(20_000)],
    ['lines that step in', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('nesting without end: %s', (_case, text) => {
    const complaint = complaintOf(() => readLocated(text, 'resume.yaml'));
    expect(complaint).toContain('its lists and groups are nested too deeply');
    expect(complaint.match(/yaml-syntax/g)).toHaveLength(1);
  });
});
