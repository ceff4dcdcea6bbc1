import { nameKey } from '../forum';
import type { LocatedTable } from './locateTable';

/** The last row that is a record: not a table's totals, nor a last row that begins with "Total". */
export function lastRecordRow(table: LocatedTable): {
  readonly row: number;
  readonly isTotals: boolean;
} {
  const { sheet, lastRow, headerRow, left, right } = table;
  if (table.hasTotalsRow) return { row: lastRow - 1, isTotals: true };
  let last = headerRow;
  for (const row of sheet.rows.keys()) if (row > last && row <= lastRow) last = row;
  if (last === headerRow) return { row: lastRow, isTotals: false };
  const cells = [...(sheet.rows.get(last) ?? [])].filter(([at]) => at >= left && at <= right);
  const [, first] = cells[0] ?? [];
  const isTotals =
    first?.kind === 'text' &&
    /^(grand |sub-?)?totals?\b/.test(nameKey(first.text)) &&
    cells.slice(1).every(([, { kind }]) => kind === 'number' || kind === 'uncalculated') &&
    cells.length > 1;
  return isTotals ? { row: last - 1, isTotals: true } : { row: lastRow, isTotals: false };
}
