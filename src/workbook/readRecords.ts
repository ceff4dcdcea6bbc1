import type { Result } from '../findings';
import type { Placed } from '../forum';
import type { Column, Sheet } from '../sheets';
import { moreColumns } from './fieldColumns';
import type { Grid } from './grid';
import { headerFindings } from './headerFindings';
import { type LocatedTable, locateTables } from './locateTable';
import { type SheetMapping, unmapped } from './mapping/sheetMapping';
import { type RawRow, readRows } from './readRows';
import { recordRows } from './recordRows';

/**
 * The records of a declared sheet in a workbook, as mapped; undefined where the workbook does not have it.
 * `yourHeaders` are the keys of the headers that the team uses for any sheet.
 */
export function readRecords<Row extends Placed>(
  grid: Grid,
  sheet: Sheet<Row>,
  mapping: SheetMapping = unmapped,
  yourHeaders: ReadonlySet<string> = new Set(),
): Result<readonly Row[] | undefined> {
  const wanted = {
    name: sheet.name,
    synonyms: sheet.synonyms,
    declared: Object.entries<Column<unknown>>(sheet.columns).map(
      ([field, { header, synonyms }]) => ({
        field,
        header,
        synonyms,
        yours: mapping.yourColumns.get(field) ?? [],
      }),
    ),
    yourSheets: mapping.yourSheets,
    yourHeaders,
  };
  const tables = locateTables(grid, wanted);
  if (tables.length === 0) return { value: undefined, findings: [] };
  const read = tables.map((table) => readTable(table, sheet, mapping));
  return {
    // Each field was read by the column declared for it, so the row is what the declaration says.
    value: read.flatMap(({ value }) => value) as unknown as readonly Row[],
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readTable<Row extends Placed>(
  table: LocatedTable,
  { name, columns, headings, several = [], months }: Sheet<Row>,
  mapping: SheetMapping,
): Result<readonly RawRow[]> {
  const fields: Readonly<Record<string, Column<unknown>>> = columns;
  const declared = Object.entries(fields);
  const more = moreColumns(table, several, fields, mapping);
  const found = recordRows(table, declared, { name, headings });
  const given = new Set([
    ...more.map(({ field }) => field),
    ...found.rows.flatMap(({ heading }) => heading?.field ?? []),
  ]);
  const used = new Set(more.map(({ column }) => column));
  const headers = headerFindings(
    table,
    declared,
    name,
    given,
    used,
    new Set(mapping.yourColumns.keys()),
  );
  if (headers.some(({ rule }) => rule === 'column-missing'))
    return { value: [], findings: headers };
  const rowsOf = { name, declared, several, months, mapping, more };
  const { value, findings } = readRows(table, found, rowsOf);
  return { value, findings: [...headers, ...findings] };
}
