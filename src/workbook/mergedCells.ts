import { blank, type Cell } from '../sheets';
import type { LocatedTable } from './locateTable';

/** Merged ranges larger than this are decoration. */
const largest = 10_000;

/**
 * Gives a table's cells with merged ones filled in: what stands in a merged range counts for each row and
 * column that it covers.
 */
export function cellsWithMerges({
  sheet,
  headerRow,
  lastRow,
}: LocatedTable): (row: number, column: number) => Cell {
  const masters = new Map<string, Cell>();
  for (const { top, left, bottom, right } of sheet.merges) {
    const isInside = top > headerRow && top <= lastRow;
    if (!isInside || (bottom - top + 1) * (right - left + 1) > largest) continue;
    const cell = sheet.rows.get(top)?.get(left);
    if (!cell) continue;
    // Across columns a merged cell is one value in a wide cell, so only its own column has it.
    for (let row = top; row <= bottom; row += 1) masters.set(`${row} ${left}`, cell);
  }
  if (masters.size === 0) return (row, column) => sheet.rows.get(row)?.get(column) ?? blank;
  return (row, column) =>
    sheet.rows.get(row)?.get(column) ?? masters.get(`${row} ${column}`) ?? blank;
}
