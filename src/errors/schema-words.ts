import { z } from 'zod';
import type { Path } from './located-document.ts';

/** Names of the fields that an object schema has at `path`; empty where it is not an object. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

/** What the schema at `path` expects, in words, or undefined where the type alone says it. */
export function describeSchema(schema: z.ZodType, path: Path): string | undefined {
  const found = schemaAt(schema, path);
  if (found === undefined) return undefined;
  if (found.description) return found.description;
  if (found instanceof z.ZodArray) return 'a list';
  if (found instanceof z.ZodObject) return `the fields ${Object.keys(found.shape).join(', ')}`;
  if (found instanceof z.ZodNumber) return 'a number';
  if (found instanceof z.ZodString) return 'a text';
  return undefined;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else if (current instanceof z.ZodObject) current = fieldOf(current, String(key));
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType;
    else return undefined;
    if (current === undefined) return undefined;
    current = unwrap(current);
  }
  return current;
}

function fieldOf({ shape }: { shape: unknown }, key: string): z.ZodType | undefined {
  return (shape as Record<string, z.ZodType | undefined>)[key];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (
    current instanceof z.ZodOptional ||
    current instanceof z.ZodDefault ||
    current instanceof z.ZodNullable
  ) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}
