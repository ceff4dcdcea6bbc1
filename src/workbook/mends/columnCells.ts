import type { Source } from '../../findings';
import { type Cell, type Column, mappingSheet, recordSheets, settingsSheet } from '../../sheets';
import { cellNumbers } from '../cellNumbers';
import { columnLetters } from '../columnLetters';
import type { Grid } from '../grid';
import { type LocatedTable, locateTables } from '../locateTable';
import { readMapping } from '../mapping';
import type { Mapping, SheetMapping } from '../mapping/sheetMapping';
import { readSettings } from '../readSettings';
import { wantedTable } from '../wantedTable';

/** A cell of a declared column, where it stands. */
export interface ColumnCell {
  readonly cell: Cell;
  readonly at: Source;
}

/** The cells below the header of a declared column that are not blank. */
export interface FilledColumn {
  readonly sheet: string;
  readonly column: Column<unknown>;
  readonly cells: readonly ColumnCell[];
}

/** The declared columns that a workbook has, in its own sheets as its Mapping says; a setting counts as a column. */
export function columnCells(grid: Grid): readonly FilledColumn[] {
  const mapping = readMapping([grid]).value.mapping;
  return [...settingCells(grid, mapping.get(settingsSheet.name)), ...recordCells(grid, mapping)];
}

function settingCells(grid: Grid, mapping: SheetMapping | undefined): readonly FilledColumn[] {
  const { settingsAt } = readSettings([grid], mapping).value;
  const columns = Object.entries<Column<unknown>>(settingsSheet.settings);
  return columns.flatMap(([field, column]): readonly FilledColumn[] => {
    const at = Object.entries(settingsAt).find(([one]) => one === field)?.[1];
    if (at?.cell === undefined) return [];
    const { row, column: number } = cellNumbers(at.cell);
    const cell = grid.sheets
      .find(({ name }) => name === at.sheet)
      ?.rows.get(row)
      ?.get(number);
    return cell ? [{ sheet: at.sheet ?? '', column, cells: [{ cell, at }] }] : [];
  });
}

function recordCells(grid: Grid, mapping: Mapping): readonly FilledColumn[] {
  return [...Object.values(recordSheets), mappingSheet].flatMap((sheet) => {
    const columns = Object.entries<Column<unknown>>(sheet.columns);
    const tables = locateTables(grid, wantedTable(sheet.name, mapping.get(sheet.name)));
    return tables.flatMap((table) =>
      columns.flatMap(([field, column]): readonly FilledColumn[] => {
        const number = table.columns.get(field);
        if (number === undefined) return [];
        return [{ sheet: table.sheet.name, column, cells: cellsBelow(grid, table, number) }];
      }),
    );
  });
}

function cellsBelow(grid: Grid, table: LocatedTable, column: number): readonly ColumnCell[] {
  const letters = columnLetters(column);
  return [...table.sheet.rows].flatMap(([row, cells]): readonly ColumnCell[] => {
    const cell = cells.get(column);
    if (row <= table.headerRow || row > table.lastRow || !cell || cell.kind === 'blank') return [];
    const at = { workbook: grid.workbook, sheet: table.sheet.name, cell: `${letters}${row}` };
    return [{ cell, at }];
  });
}
