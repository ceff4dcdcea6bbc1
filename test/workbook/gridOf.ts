import type { Cell } from '../../src/sheets';
import type { Grid, SheetGrid } from '../../src/workbook';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

/** A sheet of rows of texts, from row 1; empty texts are blank. */
export function sheetOf(name: string, rows: readonly (readonly string[])[]): SheetGrid {
  const cells = rows.map((row, index) => {
    const filled = row.flatMap((typed, column) =>
      typed === '' ? [] : [[column + 1, text(typed)] as const],
    );
    return [index + 1, new Map(filled)] as const;
  });
  return {
    name,
    hidden: false,
    rows: new Map(cells.filter(([, row]) => row.size > 0)),
    tables: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** A workbook of sheets. */
export const gridOf = (...sheets: readonly SheetGrid[]): Grid => ({
  workbook: 'forum.xlsx',
  dates1904: false,
  sheets,
});
