import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { LecternError, problem, type Place } from './problem.ts';

export type Path = readonly PropertyKey[];

/** A parsed YAML or JSON text that still knows where each of its values stands. */
export type LocatedDocument = {
  /** Path of the file relative to the project, as shown to people. */
  file: string;
  value: unknown;
  /** Place of the value at `path`, or of the nearest thing around it. */
  placeOf(path: Path): Place;
};

/** Aliases resolve to at most this many nodes: enough for any CV, too few for a "billion laughs" bomb. */
const MAX_ALIASES = 100;

/** How the parser reports that it ran out of stack; it then says so once a level. */
const STACK_OVERFLOW = /call stack|stack overflow/i;

/**
 * Parses YAML 1.2 (of which JSON is a part).
 * @param firstLine line of the file at which `text` begins, for front matter
 * @throws LecternError with one `yaml-syntax` problem per fault
 */
export function readLocated(text: string, file: string, firstLine = 1): LocatedDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const overflow = document.errors.find(({ message }) => STACK_OVERFLOW.test(message));
  if (overflow) {
    const reason = 'its lists and groups are nested too deeply';
    throw new LecternError([problem('yaml-syntax', { reason }, placeAt(overflow.pos[0]))]);
  }
  if (document.errors.length > 0) {
    throw new LecternError(
      document.errors.map((error) =>
        problem('yaml-syntax', { reason: firstSentence(error.message) }, placeAt(error.pos[0])),
      ),
    );
  }
  return {
    file,
    value: toValue(),
    placeOf: (path) => placeAt(offsetOf(document.contents, path) ?? 0),
  };

  function toValue(): unknown {
    try {
      return document.toJS({ maxAliasCount: MAX_ALIASES });
    } catch (error) {
      const reason = error instanceof Error ? firstSentence(error.message) : String(error);
      const place = placeAt(brokenAlias(document) ?? 0);
      throw new LecternError([problem('yaml-syntax', { reason }, place)]);
    }
  }
}

function offsetOf(contents: unknown, path: Path): number | undefined {
  let node = contents;
  let offset = startOf(contents);
  for (const key of path) {
    const next = child(node, key);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

function child(node: unknown, key: PropertyKey): { node: unknown; offset?: number } | undefined {
  if (isSeq(node)) {
    const item = typeof key === 'number' ? node.items[key] : undefined;
    return item === undefined ? undefined : { node: item, offset: startOf(item) };
  }
  if (!isMap(node)) return undefined;
  for (const item of node.items) {
    const name = isScalar(item.key) ? item.key.value : item.key;
    if (String(name) === String(key)) return { node: item.value, offset: startOf(item.key) };
  }
  return undefined;
}

/** Where the first alias stands that has no anchor before it. */
function brokenAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = startOf(alias);
      return visit.BREAK;
    },
  });
  return found;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.trim() ?? message;
}
