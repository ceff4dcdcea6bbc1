import { nameKey } from '../../forum';
import { setFormat } from './addColumns';
import { askReadOnly } from './askReadOnly';
import { done, type Live, type LiveProblem, refused } from './live';
import { liveProblem } from './liveProblem';
import { rangeOfPiece } from './rangeOfPiece';
import { isDateFormat } from './rawCell';
import type { RawValue } from './rawWorkbook';
import { type AddedRows, piecesOf, type RowsAddition, type RowsPiece } from './rowsAddition';
import { runInExcel } from './runInExcel';
import { takeOutRows } from './takeOutRows';
import { typedCellValue } from './typedCellValue';

/**
 * Writes rows below those of a table, which grows by them, and touches nothing else; gives what was added, for
 * `takeOutRows`. All of them or none: where Excel refuses a piece, what came before it is taken out again.
 */
export async function addRows(addition: RowsAddition): Promise<Live<AddedRows>> {
  const pieces = piecesOf(addition);
  let written = 0;
  const outcome = await runInExcel(async (context) => {
    const { workbook } = context;
    const obstacle = askObstacle(workbook, addition, pieces);
    await context.sync();
    const problem = obstacle();
    if (problem) return refused(problem);
    const contents: string[] = [];
    for (const piece of pieces) {
      const range = writePiece(workbook, addition, piece);
      range.load('values');
      const dates = formatDates(workbook, addition, piece);
      written = piece.first + piece.count;
      await context.sync();
      contents.push(JSON.stringify(range.values));
      if (dates()) await context.sync();
    }
    return done({ addition, contents });
  });
  if (outcome.kind === 'problem' && written > 0) {
    const rows = addition.rows.slice(0, written);
    await takeOutRows({ addition: { ...addition, rows }, contents: [] }, 'whatever they hold');
  }
  return outcome;
}

/** Asks whether the place is still as it was read; the answer can be had after a sync. */
function askObstacle(
  workbook: Excel.Workbook,
  addition: RowsAddition,
  pieces: readonly RowsPiece[],
): () => LiveProblem | undefined {
  const { sheet, table, headerRow, headers, left, right, columns } = addition;
  const { firstRow, freeRows, rows } = addition;
  const readOnly = askReadOnly(workbook);
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.protection.load('protected');
  const header = worksheet.getRangeByIndexes(headerRow - 1, left - 1, 1, right - left + 1);
  header.load('values');
  const free = pieces
    .filter(({ kind }) => kind === 'free')
    .map((piece) => rangeOfPiece(workbook, addition, piece));
  for (const range of free) range.load('values');
  const range = table === undefined ? undefined : workbook.tables.getItem(table).getRange();
  range?.load('rowIndex,rowCount');
  return () => {
    if (readOnly()) return liveProblem('read only');
    if (worksheet.protection.protected) {
      return liveProblem('protected', {
        message: `The sheet “${sheet}” is protected, so nothing was added.`,
      });
    }
    const isMoved = headers.some(
      ({ column, text }) => nameKey(String(header.values[0]?.[column - left])) !== nameKey(text),
    );
    // Other columns may be calculated in rows without a record.
    const isFilled = free.some(({ values }) =>
      values.some((row) => columns.some((column) => row[column - left] !== '')),
    );
    const needed = Math.min(freeRows, rows.length);
    const end = range && range.rowIndex + range.rowCount;
    const isOtherSize = end !== undefined && end < firstRow - 1 + needed;
    return isMoved || isFilled || isOtherSize ? liveProblem('changed since') : undefined;
  };
}

function writePiece(
  workbook: Excel.Workbook,
  addition: RowsAddition,
  piece: RowsPiece,
): Excel.Range {
  const { table, left, right, columns, dates1904 } = addition;
  const values = addition.rows
    .slice(piece.first, piece.first + piece.count)
    .map((row): (RawValue | null)[] => {
      // Excel leaves alone what is null, and fills a column that it calculates.
      const all = new Array<RawValue | null>(right - left + 1).fill(null);
      columns.forEach((column, index) => {
        const cell = row[index];
        if (cell) all[column - left] = typedCellValue(cell, dates1904);
      });
      return all;
    });
  // The declarations leave null out.
  const typed = values as unknown as RawValue[][];
  const range = rangeOfPiece(workbook, addition, piece);
  if (piece.kind === 'new' && table !== undefined) {
    workbook.tables.getItem(table).rows.add(undefined, typed);
  } else range.values = typed;
  return range;
}

/** Shows days as days where the cells do not yet: what is to be written can be had after a sync, and tells whether it is. */
function formatDates(
  workbook: Excel.Workbook,
  addition: RowsAddition,
  piece: RowsPiece,
): () => boolean {
  const { columns, rows } = addition;
  const dated = columns.filter((_, index) => rows.some((row) => row[index]?.kind === 'date'));
  const asked = dated.map((column) => {
    const range = rangeOfPiece(workbook, { ...addition, left: column, right: column }, piece);
    range.load('numberFormat');
    return range;
  });
  return () => {
    const plain = asked.filter(({ numberFormat }) =>
      numberFormat.some(([format]) => !isDateFormat(String(format))),
    );
    for (const range of plain) setFormat(range, 'dd/mm/yyyy');
    return plain.length > 0;
  };
}
