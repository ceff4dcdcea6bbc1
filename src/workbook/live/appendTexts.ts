import { askReadOnly } from './askReadOnly';
import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { runInExcel } from './runInExcel';
import { typedValue } from './typedValue';

/** Adds rows of texts at the end of a table, all of them or none. */
export function appendTexts(
  sheet: string,
  table: string,
  rows: readonly (readonly string[])[],
): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const readOnly = askReadOnly(workbook);
    const { protection } = workbook.worksheets.getItem(sheet);
    protection.load('protected');
    await context.sync();
    if (readOnly()) return refused(liveProblem('read only'));
    if (protection.protected) return refused(liveProblem('protected'));
    workbook.tables.getItem(table).rows.add(
      undefined,
      rows.map((row) => row.map(typedValue)),
    );
    await context.sync();
    return done(undefined);
  });
}
