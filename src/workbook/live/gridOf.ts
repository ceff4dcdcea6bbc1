import type { Cell } from '../../sheets';
import type { Grid, SheetGrid } from '../grid';
import { rawCell } from './rawCell';
import type { RawCells, RawSheet, RawSlice, RawWorkbook } from './rawWorkbook';

/** The grid of a workbook read from Excel: the same as its saved file's. */
export function gridOf({ name, dates1904, sheets }: RawWorkbook): Grid {
  return {
    workbook: name,
    dates1904,
    sheets: sheets.map((sheet) => sheetOf(sheet, dates1904)),
  };
}

function sheetOf(sheet: RawSheet, dates1904: boolean): SheetGrid {
  const { name, hidden, tables, merges, slices } = sheet;
  return {
    name,
    hidden,
    tables,
    merges,
    rows: rowsOf(slices, dates1904),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

function rowsOf(slices: readonly RawSlice[], dates1904: boolean): SheetGrid['rows'] {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { top, left, cells: packed } of slices) {
    const { values, formats }: RawCells = JSON.parse(packed);
    values.forEach((row, rowIndex) => {
      const cells = rows.get(top + rowIndex) ?? new Map<number, Cell>();
      row.forEach((value, index) => {
        const cell = rawCell(value, formats[rowIndex]?.[index] ?? '', dates1904);
        if (cell.kind !== 'blank') cells.set(left + index, cell);
      });
      if (cells.size > 0) rows.set(top + rowIndex, cells);
    });
  }
  return rows;
}
