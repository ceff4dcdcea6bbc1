import { type Finding, finding, type Result } from '../../findings';
import { type Cell, mappingSheet } from '../../sheets';
import type { Grid } from '../grid';
import { readRecords } from '../readRecords';

/** A row of Mapping in a file beside a workbook; a field that a row does not need is left out. */
export type FileRow = Readonly<Partial<Record<Field, string>>>;
type Field = keyof typeof mappingSheet.columns;

const fields = Object.keys(mappingSheet.columns).filter((field): field is Field => field !== 'at');

/**
 * Reads a mapping file, such as forum.forum.json beside forum.xlsx, as a workbook with a sheet Mapping: row 2 of
 * the sheet is the first entry. What is no such file gives one finding and no value.
 *
 *     { "mapping": [{ "sheet": "Submissions", "column": "Ref", "yourColumn": "Nr" }] }
 */
export function readMappingFile(name: string, content: string): Result<Grid | undefined> {
  const rows = rowsIn(content);
  if (typeof rows === 'string') return { value: undefined, findings: [notReadable(name, rows)] };
  const headers = fields.map((field) => mappingSheet.columns[field].header);
  const cells = [headers, ...rows.map((row) => fields.map((field) => row[field] ?? ''))];
  const sheet = {
    name: mappingSheet.name,
    hidden: false,
    rows: new Map(cells.map((row, index) => [index + 1, cellsOf(row)])),
    tables: [],
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  return { value: { workbook: name, dates1904: false, sheets: [sheet] }, findings: [] };
}

const notReadable = (file: string, why: string): Finding =>
  finding('mapping-file-not-readable', { file, why }, { workbook: file });

function cellsOf(texts: readonly string[]): ReadonlyMap<number, Cell> {
  return new Map(
    texts.flatMap((text, index): readonly (readonly [number, Cell])[] =>
      text === '' ? [] : [[index + 1, { kind: 'text', text }]],
    ),
  );
}

/** The rows of a file, or why it has none. */
function rowsIn(content: string): readonly FileRow[] | string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return 'it is not JSON';
  }
  if (typeof parsed !== 'object' || parsed === null || !('mapping' in parsed)) {
    return 'it has no list "mapping"';
  }
  const { mapping } = parsed;
  if (!Array.isArray(mapping)) return 'its "mapping" is not a list';
  const rows: FileRow[] = [];
  for (const [index, entry] of mapping.entries()) {
    const row = rowOf(entry);
    if (!row) return `entry ${index + 1} of its list holds something other than texts`;
    rows.push(row);
  }
  return rows;
}

function rowOf(entry: unknown): FileRow | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const values = new Map<string, unknown>(Object.entries(entry));
  const row: Partial<Record<Field, string>> = {};
  for (const field of fields) {
    const value = values.get(field);
    if (value === undefined) continue;
    if (typeof value !== 'string') return undefined;
    row[field] = value;
  }
  return row;
}

/** A mapping as the text of such a file. Rows of an old one stay, before those that say something new. */
export function mappingFileText(old: readonly FileRow[], rows: readonly FileRow[]): string {
  return `${JSON.stringify({ mapping: [...old, ...newRows(old, rows)] }, null, 2)}\n`;
}

/** The rows that say something of what no row of a mapping speaks of yet. */
export function newRows(said: readonly FileRow[], rows: readonly FileRow[]): readonly FileRow[] {
  const subjects = new Set(said.map(subjectOf));
  return rows.filter((row) => !subjects.has(subjectOf(row)));
}

const subjectOf = ({ sheet, column, yourSheet, yourColumn, yourWord }: FileRow): string => {
  if (column === undefined) return JSON.stringify(['sheet', sheet, yourSheet]);
  return JSON.stringify(
    yourWord === undefined
      ? ['column', sheet, yourSheet ?? '', yourColumn]
      : ['word', sheet, column, yourWord],
  );
};

/** What the sheet Mapping of a workbook says, or a mapping file read as one. */
export function saidRows(grid: Grid | undefined): readonly FileRow[] {
  const rows = grid ? readRecords(grid, mappingSheet).value : undefined;
  return (rows ?? []).map((row) => {
    const said: Partial<Record<Field, string>> = {};
    for (const field of fields) {
      const value = row[field];
      if (value !== undefined) said[field] = value;
    }
    return said;
  });
}
