import type { Source } from '../../findings';
import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { runInExcel } from './runInExcel';

/** Selects the cell that a source names, or brings its sheet to the front: the only thing that moves the user. */
export function goToCell({ workbook, sheet, cell }: Source): Promise<Live<void>> {
  return runInExcel(async (context) => {
    context.workbook.load('name');
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet ?? '');
    worksheet.load('visibility');
    await context.sync();
    if (context.workbook.name !== workbook) {
      return refused(
        liveProblem('not there', {
          message: `This stands in ${workbook}, another workbook.`,
          remedy: `Open ${workbook} in Excel.`,
        }),
      );
    }
    if (sheet === undefined) return done(undefined);
    if (worksheet.isNullObject) {
      return refused(
        liveProblem('not there', { message: `The sheet “${sheet}” is no longer in the workbook.` }),
      );
    }
    if (worksheet.visibility !== 'Visible') {
      return refused(
        liveProblem('not there', {
          message: `The sheet “${sheet}” is hidden.`,
          remedy: 'Select any sheet’s tab with the right button, then Unhide.',
        }),
      );
    }
    worksheet.activate();
    if (cell !== undefined) worksheet.getRange(cell).select();
    await context.sync();
    return done(undefined);
  });
}
