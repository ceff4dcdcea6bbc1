import type { Forum, Placed, SettingField } from '../../../src/forum';
import { type Cell, type Column, recordSheets, settingsSheet } from '../../../src/sheets';
import type { Grid, SheetGrid, TypedRow } from '../../../src/workbook';
import { typedCell } from '../../../src/workbook/typedRow';

type Records = Omit<Forum, 'settings' | 'settingsAt'>;

/** What stands in a workbook, by sheet and field. Dates stand as "YYYY-MM-DD". */
export type TypedForum = {
  readonly [Sheet in keyof Records]?: readonly TypedRow<
    Records[Sheet][number] extends infer Row extends Placed ? Row : never
  >[];
} & { readonly settings?: Readonly<Partial<Record<SettingField, string>>> };

/**
 * The cells of a workbook with what is typed: a sheet a kind of record, its columns as declared, records from
 * row 2. Settings stand on Forum, in column B, in the order they are given.
 */
export function gridOf(typed: TypedForum, workbook = 'forum.xlsx'): Grid {
  const { settings = {}, ...records } = typed;
  const tables = Object.entries(recordSheets).flatMap(([field, { name, columns }]) => {
    const rows = Object.entries(records).find(([sheet]) => sheet === field)?.[1];
    return rows ? [sheetOf(name, Object.entries<Column<unknown>>(columns), rows)] : [];
  });
  return { workbook, dates1904: false, sheets: [settingsOf(settings), ...tables] };
}

type Values = Readonly<Record<string, string | number | undefined>>;

function sheetOf(
  name: string,
  columns: readonly (readonly [field: string, column: Column<unknown>])[],
  rows: readonly Values[],
): SheetGrid {
  const headers = columns.map(([, { header }]) => text(header));
  return sheet(name, [
    headers,
    ...rows.map((row) => columns.map(([field, { entry }]) => typedCell(entry, row[field]))),
  ]);
}

function settingsOf(settings: Values): SheetGrid {
  const columns = new Map(Object.entries<Column<unknown>>(settingsSheet.settings));
  const rows = Object.entries(settings).map(([field, value]) => {
    const column = columns.get(field);
    if (!column) throw new Error(`There is no setting "${field}".`);
    return [text(column.header), typedCell(column.entry, value)];
  });
  return sheet(settingsSheet.name, [
    settingsSheet.columns.map(({ header }) => text(header)),
    ...rows,
  ]);
}

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

function sheet(name: string, rows: readonly (readonly Cell[])[]): SheetGrid {
  return {
    name,
    hidden: false,
    rows: new Map(
      rows.map((cells, row) => [row + 1, new Map(cells.map((cell, column) => [column + 1, cell]))]),
    ),
    tables: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
