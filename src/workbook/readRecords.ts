import { type Finding, finding, findingOf, type Result } from '../findings';
import { nameKey, type Placed, type RowSource } from '../forum';
import { type Cell, type Column, nearest, type Sheet } from '../sheets';
import { columnLetters } from './columnLetters';
import type { Grid } from './grid';
import { headerKey } from './headers';
import { type LocatedTable, locateTables } from './locateTable';
import { meantCell, type SheetMapping, unmapped } from './mapping/sheetMapping';
import { cellsWithMerges } from './mergedCells';

/** A declared column with its field's name. */
type Declared = readonly [field: string, column: Column<unknown>];

/** The records of a declared sheet in a workbook, as mapped; undefined where the workbook does not have it. */
export function readRecords<Row extends Placed>(
  grid: Grid,
  sheet: Sheet<Row>,
  mapping: SheetMapping = unmapped,
): Result<readonly Row[] | undefined> {
  const declared: readonly Declared[] = Object.entries<Column<unknown>>(sheet.columns);
  const wanted = {
    name: sheet.name,
    synonyms: sheet.synonyms,
    declared: declared.map(([field, { header, synonyms }]) => ({
      field,
      header,
      synonyms,
      yours: mapping.yourColumns.get(field) ?? [],
    })),
    yourSheets: mapping.yourSheets,
  };
  const tables = locateTables(grid, wanted);
  if (tables.length === 0) return { value: undefined, findings: [] };
  const read = tables.map((table) => readTable(table, declared, sheet.name, mapping));
  return {
    // Each field was read by the column declared for it, so the row is what the declaration says.
    value: read.flatMap(({ value }) => value) as unknown as readonly Row[],
    findings: read.flatMap(({ findings }) => findings),
  };
}

function readTable(
  table: LocatedTable,
  declared: readonly Declared[],
  sheetName: string,
  mapping: SheetMapping,
): Result<readonly RawRow[]> {
  const headers = headerFindings(table, declared, sheetName);
  if (headers.some(({ rule }) => rule === 'column-missing'))
    return { value: [], findings: headers };
  const { value, findings } = readRows(table, declared, sheetName, mapping);
  return { value, findings: [...headers, ...findings] };
}

function headerFindings(
  table: LocatedTable,
  declared: readonly Declared[],
  sheetName: string,
): readonly Finding[] {
  const { grid, sheet, headerRow, left, right, columns } = table;
  const at = (column: number) => ({
    workbook: grid.workbook,
    sheet: sheet.name,
    cell: `${columnLetters(column)}${headerRow}`,
  });
  const cells = [...(sheet.rows.get(headerRow) ?? [])].filter(
    ([column, cell]) => column >= left && column <= right && cell.kind === 'text',
  );
  const typed = ([, cell]: readonly [number, Cell]) =>
    cell.kind === 'text' ? cell.text.trim() : '';
  const headers = cells.map(typed);
  const missing = declared
    .filter(([field, { required }]) => required && !columns.has(field))
    .map(([, { header }]) =>
      finding('column-missing', { sheet: sheetName, column: header, headers }, at(left)),
    );
  const used = new Map([...columns].map(([field, column]) => [column, field]));
  const keys = new Set(
    [...used.keys()].map((column) => headerKey(sheet.rows.get(headerRow)?.get(column))),
  );
  const unused = declared.filter(([field]) => !columns.has(field)).map(([, { header }]) => header);
  const others = cells
    .filter(([column]) => !used.has(column))
    .flatMap((entry): readonly Finding[] => {
      const [column, cell] = entry;
      const header = typed(entry);
      if (keys.has(headerKey(cell))) {
        return [finding('column-twice', { sheet: sheetName, column: header }, at(column))];
      }
      const near = nearest(header, unused);
      return near
        ? [finding('column-not-known', { column: header, nearest: near }, at(column))]
        : [];
    });
  return [...missing, ...others];
}

type RawRow = Record<string, unknown> & Placed;

function readRows(
  table: LocatedTable,
  declared: readonly Declared[],
  sheetName: string,
  mapping: SheetMapping,
): Result<readonly RawRow[]> {
  const { grid, sheet, headerRow, columns } = table;
  const findings: Finding[] = [];
  const rows: RawRow[] = [];
  const cellAt = cellsWithMerges(table);
  const letters: Record<string, string> = {};
  for (const [field, column] of columns) letters[field] = columnLetters(column);
  const context = { serialsFrom: grid.dates1904 ? 1904 : 1900 } as const;
  const lastRow = lastRecordRow(table);
  if (lastRow.isTotals) {
    const source = { workbook: grid.workbook, sheet: sheet.name, cell: `A${lastRow.row + 1}` };
    findings.push(finding('totals-row-left-out', { sheet: sheetName }, source));
  }
  let hidden = 0;
  for (const number of rowNumbers(table, lastRow.row)) {
    const cells = declared.map(([field]) => {
      const column = columns.get(field);
      return column === undefined ? noCell : meantCell(mapping, field, cellAt(number, column));
    });
    if (cells.every(({ kind }) => kind === 'blank')) continue;
    if (sheet.hiddenRows.has(number)) hidden += 1;
    const at: RowSource = {
      workbook: grid.workbook,
      sheet: sheet.name,
      row: number,
      columns: letters,
    };
    const { value, findings: found } = readRow(declared, cells, at, context, sheetName);
    if (value) rows.push(value);
    findings.push(...found);
  }
  if (hidden > 0) {
    const source = { workbook: grid.workbook, sheet: sheet.name, cell: `A${headerRow}` };
    findings.push(finding('hidden-rows-read', { sheet: sheetName, rows: hidden }, source));
  }
  return { value: rows, findings };
}

const noCell: Cell = { kind: 'blank' };

function readRow(
  declared: readonly Declared[],
  cells: readonly Cell[],
  at: RowSource,
  context: { readonly serialsFrom: 1900 | 1904 },
  sheetName: string,
): Result<RawRow | undefined> {
  const findings: Finding[] = [];
  const row: RawRow = { at };
  let isWhole = true;
  declared.forEach(([field, column], index) => {
    const { value, problems } = column.read(cells[index] ?? noCell, context);
    row[field] = value;
    const source = {
      workbook: at.workbook,
      sheet: at.sheet,
      cell: `${at.columns[field] ?? 'A'}${at.row}`,
    };
    for (const problem of problems) findings.push(findingOf(problem, source));
    if (!column.required || value !== undefined) return;
    isWhole = false;
    if (problems.length > 0) return;
    findings.push(finding('value-missing', { sheet: sheetName, column: column.header }, source));
  });
  return { value: isWhole ? row : undefined, findings };
}

/** The numbers of the rows that hold something, in order. */
function rowNumbers({ sheet, headerRow }: LocatedTable, lastRow: number): readonly number[] {
  const numbers = [...sheet.rows.keys()].filter((row) => row > headerRow && row <= lastRow);
  return numbers.sort((one, other) => one - other);
}

/** The last row that is a record: not a table's totals, nor a last row that begins with "Total". */
function lastRecordRow(table: LocatedTable): { readonly row: number; readonly isTotals: boolean } {
  const { sheet, lastRow, headerRow, left, right } = table;
  if (table.hasTotalsRow) return { row: lastRow - 1, isTotals: true };
  const numbers = rowNumbers({ ...table }, lastRow);
  const last = numbers.at(-1);
  if (last === undefined || last === headerRow) return { row: lastRow, isTotals: false };
  const cells = [...(sheet.rows.get(last) ?? [])].filter(([at]) => at >= left && at <= right);
  const [, first] = cells[0] ?? [];
  const isTotals =
    first?.kind === 'text' &&
    /^(grand |sub-?)?totals?\b/.test(nameKey(first.text)) &&
    cells.slice(1).every(([, { kind }]) => kind === 'number' || kind === 'uncalculated') &&
    cells.length > 1;
  return isTotals ? { row: last - 1, isTotals: true } : { row: lastRow, isTotals: false };
}
