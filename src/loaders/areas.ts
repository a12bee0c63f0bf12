import { join } from 'node:path';
import { readLocated } from '../errors/located-document.ts';
import { parseWithFriendlyErrors } from '../errors/parse.ts';
import { areasSchema, type Area } from '../schemas/area.ts';
import { readTextIfPresent } from './read-text.ts';

export const AREAS_FILE = 'src/content/areas.yaml';

/** The described areas, in the order in which the guide shows them. */
export function readAreas(root: string): Area[] {
  const text = readTextIfPresent(join(root, AREAS_FILE)) ?? '[]';
  return parseWithFriendlyErrors(areasSchema, readLocated(text, AREAS_FILE));
}
