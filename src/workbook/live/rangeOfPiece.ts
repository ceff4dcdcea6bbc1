import type { RowsAddition, RowsPiece } from './rowsAddition';

/** The cells of a piece of rows, in all columns of the table. */
export function rangeOfPiece(
  workbook: Excel.Workbook,
  { sheet, firstRow, left, right }: RowsAddition,
  { first, count }: RowsPiece,
): Excel.Range {
  const worksheet = workbook.worksheets.getItem(sheet);
  return worksheet.getRangeByIndexes(firstRow - 1 + first, left - 1, count, right - left + 1);
}
