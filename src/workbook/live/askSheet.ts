import type { Range, TableRange } from '../grid';
import { askHiddenColumns, askHiddenRows } from './askHidden';
import type { RawSheet } from './rawWorkbook';
import { hasExcelApi } from './runInExcel';
import type { Slice } from './slices';

/** A sheet of which the size and tables are asked. */
export interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Asks for the cells that hold a value, formatted empty ones left out, and for the tables. */
export function askSheet(worksheet: Excel.Worksheet): AskedSheet {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  worksheet.tables.load('items/name,items/showTotals,items/showHeaders');
  return { worksheet, used };
}

/** The cells to load of a sheet; none where it is empty. */
export function sliceOf({ used }: AskedSheet, sheet: number): readonly Slice[] {
  if (used.isNullObject) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  return [{ sheet, row, column, rows, columns }];
}

/** Asks for the places of tables and merged cells and for what is hidden; the answer can be had after a sync. */
export function askDetails({
  worksheet,
  used,
}: AskedSheet): () => Pick<RawSheet, 'tables' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  const tables = worksheet.tables.items.filter(({ showHeaders }) => showHeaders).map(askTable);
  const isEmpty = used.isNullObject;
  const merges = isEmpty ? none : askMerges(used);
  const hiddenRows = isEmpty ? none : askHiddenRows(used);
  const hiddenColumns = isEmpty ? none : askHiddenColumns(used);
  return () => ({
    tables: tables.map((table) => table()),
    merges: merges(),
    hiddenRows: hiddenRows(),
    hiddenColumns: hiddenColumns(),
  });
}

const none = (): readonly never[] => [];

function askTable(table: Excel.Table): () => TableRange {
  const { name, showTotals: hasTotalsRow } = table;
  const range = table.getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({ name, hasTotalsRow, range: rangeOf(range) });
}

function askMerges(used: Excel.Range): () => readonly Range[] {
  if (!hasExcelApi('1.13')) return none;
  const merged = used.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return () => (merged.isNullObject ? [] : areas.items.map(rangeOf));
}

/** A range counted from 1, its ends included. */
function rangeOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Range {
  return {
    top: rowIndex + 1,
    left: columnIndex + 1,
    bottom: rowIndex + rowCount,
    right: columnIndex + columnCount,
  };
}
