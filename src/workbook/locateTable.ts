import { nameKey } from '../forum';
import type { Grid, SheetGrid } from './grid';
import { type Header, headersAt } from './headerRow';
import { type HeaderNames, matchHeaders } from './headers';
import { lastRowOf } from './lastRow';

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
  /** The headers by column, those of columns that are not declared too. */
  readonly headers: ReadonlyMap<number, Header>;
  readonly hasTotalsRow: boolean;
}

/** What is looked for: names of the sheet or table, and its columns. */
export interface WantedTable {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly declared: readonly HeaderNames[];
  /** The team's own sheets that serve as it; any of them that is there is taken before others. */
  readonly yourSheets?: readonly string[];
  /** The keys of all headers that a team uses for any sheet, by which the next table on a sheet is known. */
  readonly yourHeaders?: ReadonlySet<string>;
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
 * Finds a declared sheet's table: an Excel table or a range of its name, else on a sheet of its name (or a synonym) the
 * Excel table or the row of headers that fits best.
 */
function locateTable(grid: Grid, wanted: WantedTable): LocatedTable | undefined {
  for (const sheet of grid.sheets) {
    const table = sheet.tables.find(({ name }) => isNamed(name, wanted.name));
    const located = table && fromTable(grid, sheet, table, wanted);
    if (located) return located;
  }
  for (const sheet of grid.sheets) {
    const range = sheet.names?.find(({ name }) => isNamed(name, wanted.name));
    const located = range && fromTable(grid, sheet, { ...range, hasTotalsRow: false }, wanted);
    // A name may be that of a list without a header.
    if (located && located.columns.size > 0) return located;
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
  const headers = headersBetween(sheet, top, left, right);
  return {
    grid,
    sheet,
    headerRow: top,
    lastRow: bottom,
    left,
    right,
    columns: matchHeaders(headers, declared, sheet.hiddenColumns),
    headers,
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
  { declared, yourHeaders }: WantedTable,
): LocatedTable | undefined {
  let best: Pick<LocatedTable, 'headers' | 'columns'> | undefined;
  let headerRow = 0;
  for (const row of sheet.rows.keys()) {
    if (row > lastHeaderRow) break;
    const headers = headersAt(sheet, row);
    const columns = matchHeaders(headers, declared, sheet.hiddenColumns);
    if (columns.size <= (best?.columns.size ?? 0)) continue;
    best = { headers, columns };
    headerRow = row;
  }
  if (!best) return undefined;
  const { left, right } = spanOf(best.headers, best.columns);
  return {
    grid,
    sheet,
    headerRow,
    lastRow: lastRowOf(sheet, { headerRow, left, right, headers: best.headers, yourHeaders }),
    left,
    right,
    columns: best.columns,
    headers: between(best.headers, left, right),
    hasTotalsRow: false,
  };
}

/** The headers without a gap between them that the found columns stand among. */
function spanOf(
  headers: ReadonlyMap<number, Header>,
  columns: ReadonlyMap<string, number>,
): { readonly left: number; readonly right: number } {
  let left = Math.min(...columns.values());
  let right = Math.max(...columns.values());
  while (headers.has(left - 1)) left -= 1;
  while (headers.has(right + 1)) right += 1;
  return { left, right };
}

const headersBetween = (sheet: SheetGrid, row: number, left: number, right: number) =>
  between(headersAt(sheet, row), left, right);

const between = (
  headers: ReadonlyMap<number, Header>,
  left: number,
  right: number,
): ReadonlyMap<number, Header> => new Map([...headers].filter(([at]) => at >= left && at <= right));
