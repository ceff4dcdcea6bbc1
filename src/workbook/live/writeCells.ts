import { askDates1904 } from './askDates1904';
import { askReadOnly } from './askReadOnly';
import { type CellEdit, type CellNow, isAsExpected, written } from './cellEdit';
import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { runInExcel } from './runInExcel';
import { typedValue } from './typedValue';

/** Writes all of the cells or none: none where one is protected, is gone, or holds another value than expected. */
export function writeCells(edits: readonly CellEdit[]): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const names = [...new Set(edits.map(({ sheet }) => sheet))];
    const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name));
    for (const sheet of sheets) sheet.load('name');
    const readOnly = askReadOnly(workbook);
    const dates1904 = askDates1904(workbook);
    await context.sync();
    if (readOnly()) return refused(liveProblem('read only'));
    const gone = names.find((_, index) => sheets[index]?.isNullObject);
    if (gone !== undefined) return refused(withoutSheet(gone));
    const cells = edits.map((edit) => askCell(workbook, edit));
    await context.sync();
    const problem = cells.map((cell) => problemWith(cell, dates1904())).find(Boolean);
    if (problem) return refused(problem);
    await writeOrRestore(context, cells, dates1904());
    return done(undefined);
  });
}

interface AskedCell {
  readonly edit: CellEdit;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

function askCell(workbook: Excel.Workbook, edit: CellEdit): AskedCell {
  const sheet = workbook.worksheets.getItem(edit.sheet);
  const range = sheet.getRange(edit.cell);
  range.load('values,formulas,numberFormat');
  range.format.protection.load('locked');
  sheet.protection.load('protected');
  return { edit, range, protection: sheet.protection };
}

const nowOf = ({ values, numberFormat }: Excel.Range): CellNow => ({
  value: values[0]?.[0] ?? '',
  format: numberFormat[0]?.[0] ?? '',
});

function problemWith({ edit, range, protection }: AskedCell, dates1904: boolean) {
  const place = `${edit.sheet}!${edit.cell}`;
  if (protection.protected && range.format.protection.locked !== false) {
    return liveProblem('protected', {
      message: `The sheet “${edit.sheet}” is protected, so nothing was changed.`,
      remedy: 'Select Review, then Unprotect Sheet, and try again.',
    });
  }
  if (isFormula(range)) {
    return liveProblem('protected', {
      message: `The cell ${place} holds a formula, so nothing was changed.`,
      remedy: 'Change what the formula works with, or type over it in the sheet.',
    });
  }
  return isAsExpected(edit, nowOf(range), dates1904)
    ? undefined
    : liveProblem('changed since', {
        message: `The cell ${place} has changed since it was read, so nothing was written.`,
      });
}

/** A text that only starts as a formula does stands in both alike. */
function isFormula({ values, formulas }: Excel.Range): boolean {
  const formula: unknown = formulas[0]?.[0];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== values[0]?.[0];
}

const withoutSheet = (name: string) =>
  liveProblem('not there', { message: `The sheet “${name}” is no longer in the workbook.` });

/** Writes in one sync. Excel keeps what came before a refused write, so that is put back. */
async function writeOrRestore(
  context: Excel.RequestContext,
  cells: readonly AskedCell[],
  dates1904: boolean,
): Promise<void> {
  const before = cells.map(({ range }) => ({ range, ...nowOf(range) }));
  try {
    for (const { edit, range } of cells) {
      const { value, format } = written(edit, nowOf(range), dates1904);
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[value]];
    }
    await context.sync();
  } catch (error) {
    for (const { range, value, format } of before) {
      range.numberFormat = [[format]];
      range.values = [[typedValue(value)]];
    }
    // Where this is refused too, the first refusal says why.
    await context.sync().catch(() => undefined);
    throw error;
  }
}
