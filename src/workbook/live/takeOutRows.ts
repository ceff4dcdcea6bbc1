import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { rangeOfPiece } from './rangeOfPiece';
import type { RawValue } from './rawWorkbook';
import { type AddedRows, piecesOf, type RowsAddition, type RowsPiece } from './rowsAddition';
import { runInExcel } from './runInExcel';

/** Rows that are deleted at once. */
const atOnce = 500;

/**
 * Takes out rows that were added, if they still hold what was written: the table is as long as before, and blank rows
 * that were filled are blank again. Nothing is taken out where one of them was worked in.
 */
export function takeOutRows(
  { addition, contents }: AddedRows,
  only: 'if unchanged' | 'whatever they hold' = 'if unchanged',
): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const pieces = piecesOf(addition);
    if (only === 'if unchanged') {
      for (const [index, piece] of pieces.entries()) {
        const range = rangeOfPiece(workbook, addition, piece);
        range.load('values');
        await context.sync();
        if (JSON.stringify(range.values) !== contents[index]) {
          return refused(workedIn(addition.sheet));
        }
      }
    }
    const grown = addition.table === undefined ? [] : pieces.filter(({ kind }) => kind === 'new');
    await deleteRows(context, addition, grown);
    for (const piece of pieces.filter((one) => !grown.includes(one))) {
      blankOut(workbook, addition, piece);
      await context.sync();
    }
    return done(undefined);
  });
}

/** Deletes the rows by which the table grew, the last first. */
async function deleteRows(
  context: Excel.RequestContext,
  { table, headerRow, firstRow }: RowsAddition,
  pieces: readonly RowsPiece[],
): Promise<void> {
  const rows = pieces.reduce((sum, { count }) => sum + count, 0);
  const [first] = pieces;
  if (table === undefined || !first) return;
  const top = firstRow + first.first - headerRow - 1;
  for (let left = rows; left > 0; left -= atOnce) {
    for (let row = left; row > Math.max(0, left - atOnce); row -= 1) {
      context.workbook.tables
        .getItem(table)
        .rows.getItemAt(top + row - 1)
        .delete();
    }
    await context.sync();
  }
}

function blankOut(workbook: Excel.Workbook, addition: RowsAddition, piece: RowsPiece): void {
  const { left, right, columns } = addition;
  const row = Array.from({ length: right - left + 1 }, (_, index): RawValue | null =>
    columns.includes(left + index) ? '' : null,
  );
  const rows = Array.from({ length: piece.count }, () => row);
  // Excel leaves alone what is null, which the declarations leave out.
  rangeOfPiece(workbook, addition, piece).values = rows as unknown as RawValue[][];
}

const workedIn = (sheet: string) =>
  liveProblem('changed since', {
    message: `Somebody has worked in the rows that were added to “${sheet}”, so nothing was taken out.`,
    remedy: 'Delete the rows that you do not need in Excel itself.',
  });
