import { type Finding, finding } from '../../findings';
import { columnLetters } from '../columnLetters';
import type { TableRange } from '../grid';
import type { LocatedTable } from '../locateTable';
import type { RecordRows } from '../recordRows';

/** What keeps rows from being added below the records of a table: they would be read otherwise, or something stands there. */
export function placeHindrance(
  { grid, sheet, headerRow, left, right, columns }: LocatedTable,
  table: TableRange | undefined,
  { rows: records }: RecordRows,
  count: number,
): Finding | undefined {
  const source = { workbook: grid.workbook, sheet: sheet.name };
  const at = (row: number, column: number) => ({
    ...source,
    cell: `${columnLetters(column)}${row}`,
  });
  if (!columns.has('ref')) {
    return finding('import-existing-unread', { sheet: sheet.name }, at(headerRow, left));
  }
  const heading = records.find((one) => one.heading)?.heading;
  if (heading) {
    const about = { sheet: sheet.name, heading: heading.text };
    return finding('import-under-headings', about, at(heading.row, heading.column));
  }
  const last = Math.max(headerRow, ...records.map(({ row }) => row));
  // A row is left free before whatever comes after a plain range.
  const bottom = table ? table.range.bottom - (table.hasTotalsRow ? 1 : 0) : last + count + 1;
  for (const [row, cells] of sheet.rows) {
    if (row <= last || row > bottom) continue;
    const [inWay] = [...cells.keys()].filter((column) => column >= left && column <= right);
    const isCalculated = table && ![...cells.values()].some(({ kind }) => kind === 'text');
    if (inWay !== undefined && !isCalculated) {
      return finding('import-no-room', { sheet: sheet.name }, at(row, inWay));
    }
  }
  return undefined;
}
