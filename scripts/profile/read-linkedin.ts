import { parse } from 'csv-parse/sync';
import { LecternError, problem } from '../../src/errors/problem.ts';
import { LINKEDIN_TABLES, type LinkedInTable } from '../../src/importer/linkedin.ts';
import { readZip } from './read-zip.ts';

/**
 * Reads the tables of LinkedIn's data export that tell of the person's own work.
 * @returns also the names of the export's other files, which are not read
 * @throws LecternError for an archive that is no such export
 */
export function readLinkedIn(data: Uint8Array, file: string): { tables: LinkedInTable[]; notRead: string[] } {
  const { files, names } = readZip(data, file, isWanted);
  const tables = [...files].flatMap(([path, bytes]): LinkedInTable[] => {
    const rows = readRows(Buffer.from(bytes).toString('utf8'), path);
    return rows.length === 0 ? [] : [{ file: path, rows }];
  });
  if (files.size === 0) {
    throw new LecternError([problem('import-no-linkedin', { names: names.slice(0, 12), wanted: LINKEDIN_TABLES }, { file, line: 1 })]);
  }
  return { tables, notRead: names.filter((name) => !isWanted(name) && !name.endsWith('/')).map((name) => name.replace(/^.*\//, '')) };
}

function isWanted(path: string): boolean {
  const name = path.replace(/^.*\//, '').toLowerCase();
  return LINKEDIN_TABLES.some((table) => name === `${table.toLowerCase()}.csv`) && !path.includes('__MACOSX');
}

function readRows(text: string, file: string): Record<string, string>[] {
  try {
    const rows = parse(text, { columns: true, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    return (rows as Record<string, unknown>[]).map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key.trim(), Array.isArray(value) ? value.join(', ') : String(value)])));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LecternError([problem('import-unreadable', { reason: `it is no table: ${reason}` }, { file, line: 1 })]);
  }
}
