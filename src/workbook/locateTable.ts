import { nameKey } from '../forum';
import type { Cell } from '../sheets';
import type { Grid, SheetGrid } from './grid';
import { type HeaderNames, matchHeaders } from './headers';

/** How far down a sheet its headers may stand. */
export const lastHeaderRow = 50;

/** A declared sheet's table within a workbook. Rows and columns count from 1. */
export interface LocatedTable {
  readonly grid: Grid;
  readonly sheet: SheetGrid;
  readonly headerRow: number;
  /** The last row that may hold a record. */
  readonly lastRow: number;
  /** The columns that the table spans. */
  readonly left: number;
  readonly right: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly hasTotalsRow: boolean;
}

/** What is looked for: names of the sheet or table, and its columns. */
export interface WantedTable {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly declared: readonly HeaderNames[];
  /** The team's own sheets that serve as it; any of them that is there is taken before others. */
  readonly yourSheets?: readonly string[];
}

/** Finds the tables of a declared sheet: one on each of the team's own sheets for it, else the declared one. */
export function locateTables(grid: Grid, wanted: WantedTable): readonly LocatedTable[] {
  const yours = (wanted.yourSheets ?? []).flatMap(
    (name) => grid.sheets.find((sheet) => isNamed(sheet.name, name)) ?? [],
  );
  if (yours.length > 0) return yours.flatMap((sheet) => onSheet(grid, sheet, wanted) ?? []);
  const table = locateTable(grid, wanted);
  return table ? [table] : [];
}

/**
 * Finds a declared sheet's table: an Excel table of its name, else on a sheet of its name (or a synonym) the
 * Excel table or the row of headers that fits best.
 */
function locateTable(grid: Grid, wanted: WantedTable): LocatedTable | undefined {
  for (const sheet of grid.sheets) {
    const table = sheet.tables.find(({ name }) => isNamed(name, wanted.name));
    const located = table && fromTable(grid, sheet, table, wanted);
    if (located) return located;
  }
  for (const name of [wanted.name, ...wanted.synonyms]) {
    const sheet = grid.sheets.find((one) => isNamed(one.name, name));
    const located = sheet && onSheet(grid, sheet, wanted);
    if (located) return located;
  }
  return undefined;
}

/** Names of tables can't hold spaces or dashes, so "Reasoned_responses" is "Reasoned responses". */
const isNamed = (name: string, wanted: string): boolean =>
  nameKey(name).replace(/ /g, '') === nameKey(wanted).replace(/ /g, '');

function fromTable(
  grid: Grid,
  sheet: SheetGrid,
  { range, hasTotalsRow }: SheetGrid['tables'][number],
  { declared }: WantedTable,
): LocatedTable {
  const { top, left, right, bottom } = range;
  return {
    grid,
    sheet,
    headerRow: top,
    lastRow: bottom,
    left,
    right,
    columns: matchHeaders(cellsBetween(sheet, top, left, right), declared),
    hasTotalsRow,
  };
}

function onSheet(grid: Grid, sheet: SheetGrid, wanted: WantedTable): LocatedTable | undefined {
  const tables = sheet.tables
    .map((table) => fromTable(grid, sheet, table, wanted))
    .sort((one, other) => other.columns.size - one.columns.size);
  const plain = fromHeaders(grid, sheet, wanted);
  const [table] = tables;
  if (!table || table.columns.size === 0) return plain;
  return plain && plain.columns.size > table.columns.size ? plain : table;
}

function fromHeaders(
  grid: Grid,
  sheet: SheetGrid,
  { declared }: WantedTable,
): LocatedTable | undefined {
  let best: { readonly row: number; readonly columns: ReadonlyMap<string, number> } | undefined;
  for (const [row, cells] of sheet.rows) {
    if (row > lastHeaderRow) break;
    const columns = matchHeaders(cells, declared);
    if (columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  if (!best) return undefined;
  const { left, right } = spanOf(sheet.rows.get(best.row), best.columns);
  return {
    grid,
    sheet,
    headerRow: best.row,
    lastRow: lastRowBelow(sheet, best.row, left, right),
    left,
    right,
    columns: best.columns,
    hasTotalsRow: false,
  };
}

/** The headers without a gap between them that the found columns stand among. */
function spanOf(
  headers: ReadonlyMap<number, Cell> | undefined,
  columns: ReadonlyMap<string, number>,
): { readonly left: number; readonly right: number } {
  let left = Math.min(...columns.values());
  let right = Math.max(...columns.values());
  while (headers?.has(left - 1)) left -= 1;
  while (headers?.has(right + 1)) right += 1;
  return { left, right };
}

/** A plain table ends where an Excel table begins below it, or the sheet ends. */
function lastRowBelow(sheet: SheetGrid, headerRow: number, left: number, right: number): number {
  const below = sheet.tables
    .map(({ range }) => range)
    .filter((range) => range.top > headerRow && range.left <= right && range.right >= left)
    .map(({ top }) => top - 1);
  const last = Math.max(headerRow, ...lastKeyOf(sheet.rows));
  return Math.min(last, ...below);
}

function lastKeyOf(rows: SheetGrid['rows']): readonly number[] {
  let last = 0;
  for (const row of rows.keys()) if (row > last) last = row;
  return [last];
}

/** The cells of a row between two columns. */
function cellsBetween(
  sheet: SheetGrid,
  row: number,
  left: number,
  right: number,
): ReadonlyMap<number, Cell> {
  return new Map([...(sheet.rows.get(row) ?? [])].filter(([at]) => at >= left && at <= right));
}
