import { z } from 'zod';

/** One field of a file that people write. */
export type SchemaField = {
  /** Path from the top of the file: `work[].highlights`. */
  path: string;
  /** What kind of value it takes, in words. */
  kind: string;
  required: boolean;
  /** What it holds; empty for a group whose fields say it. */
  description: string;
};

/** Every field of an object schema, groups before what is in them, in the order of the schema. */
export function fieldsOf(schema: z.ZodType): SchemaField[] {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return walk(json, '');
}

function walk(schema: JsonSchema, prefix: string): SchemaField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const inner = field.type === 'array' ? (field.items ?? {}) : field;
    const innerPath = field.type === 'array' ? `${path}[]` : path;
    return [
      { path, kind: kindOf(field), required: required.has(name), description: sentence(field) },
      ...walk(inner, innerPath),
    ];
  });
}

function kindOf({ type, items, anyOf, additionalProperties, properties }: JsonSchema): string {
  if (type === 'array') return items?.properties ? 'list of entries' : 'list of texts';
  if (type === 'object' && properties === undefined && additionalProperties) return 'slug to value';
  if (type === 'object') return 'group';
  if (type === 'number') return 'number';
  return anyOf ? 'date' : 'text';
}

function sentence({ description = '' }: JsonSchema): string {
  if (description === '') return '';
  return `${description.charAt(0).toUpperCase()}${description.slice(1)}.`;
}

type JsonSchema = {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  anyOf?: JsonSchema[];
  additionalProperties?: unknown;
};
