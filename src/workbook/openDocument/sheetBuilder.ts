import type { Cell } from '../../sheets';
import type { Range, SheetGrid } from '../grid';
import { cellLimit, columnLimit, rowLimit } from '../limits';

/** Why a sheet is not read. */
export type SheetFault = 'too long' | 'too full';

/** A sheet of an OpenDocument while its rows are read. */
export interface SheetBuilder {
  readonly column: (repeated: number, isHidden: boolean) => void;
  readonly openRow: (repeated: number, isHidden: boolean) => void;
  readonly cell: (cell: Cell, repeated: number, columns: number, rows: number) => void;
  readonly closeRow: () => void;
  readonly fault: () => SheetFault | undefined;
  readonly grid: () => SheetGrid;
}

/** Builds a sheet row by row. Rows and cells that repeat are kept where they hold something, and within limits. */
export function sheetBuilder(name: string, hidden: boolean): SheetBuilder {
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const merges: Range[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let fault: SheetFault | undefined;
  let nextColumn = 1;
  let nextRow = 1;
  let cells = new Map<number, Cell>();
  let nextCell = 1;
  let row = { repeated: 1, isHidden: false };
  let filled = 0;
  return {
    column: (repeated, isHidden) => {
      const last = Math.min(nextColumn + repeated - 1, columnLimit);
      if (isHidden) for (let at = nextColumn; at <= last; at += 1) hiddenColumns.add(at);
      nextColumn += repeated;
    },
    openRow: (repeated, isHidden) => {
      row = { repeated, isHidden };
      cells = new Map();
      nextCell = 1;
    },
    cell: (cell, repeated, columns, spannedRows) => {
      if (columns > 1 || spannedRows > 1) {
        const [right, bottom] = [nextCell + columns - 1, nextRow + spannedRows - 1];
        merges.push({ top: nextRow, left: nextCell, bottom, right });
      }
      if (cell.kind !== 'blank') {
        const last = Math.min(nextCell + repeated - 1, columnLimit);
        filled += last - nextCell + 1;
        if (filled > cellLimit) fault ??= 'too full';
        for (let at = nextCell; at <= last && !fault; at += 1) cells.set(at, cell);
      }
      nextCell += repeated;
    },
    closeRow: () => {
      if (cells.size > 0) {
        if (rows.size + row.repeated > rowLimit) fault ??= 'too long';
        for (let at = 0; at < row.repeated && !fault; at += 1) {
          rows.set(nextRow + at, cells);
          if (row.isHidden) hiddenRows.add(nextRow + at);
        }
      }
      nextRow += row.repeated;
    },
    fault: () => fault,
    grid: () => ({ name, hidden, rows, tables: [], merges, hiddenRows, hiddenColumns }),
  };
}
