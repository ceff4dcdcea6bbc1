import { hasExcelApi } from './runInExcel';

/** Asks which rows of a range are hidden, numbered from 1. The range's `rowHidden` has been loaded. */
export function askHiddenRows(range: Excel.Range): () => readonly number[] {
  const { rowHidden, rowIndex, rowCount } = range;
  if (isKnown(rowHidden)) return () => (rowHidden ? numbersFrom(rowIndex + 1, rowCount) : []);
  if (!hasExcelApi('1.9')) return () => [];
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap((row, index) => (row.rowHidden ? [rowIndex + 1 + index] : []));
}

/** Asks which columns of a range are hidden, numbered from 1. The range's `columnHidden` has been loaded. */
export function askHiddenColumns(range: Excel.Range): () => readonly number[] {
  const { columnHidden, columnIndex, columnCount } = range;
  if (isKnown(columnHidden)) {
    return () => (columnHidden ? numbersFrom(columnIndex + 1, columnCount) : []);
  }
  if (!hasExcelApi('1.9')) return () => [];
  const columns = range.getColumnProperties({ columnHidden: true });
  return () =>
    columns.value.flatMap((column, index) =>
      column.columnHidden ? [columnIndex + 1 + index] : [],
    );
}

/** Excel gives null, against its declarations, where some are hidden and some are not. */
const isKnown = (hidden: boolean | null): boolean => hidden !== null;

const numbersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);
