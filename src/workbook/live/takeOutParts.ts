import type { Added } from './additions';
import { askContents } from './askContents';
import { done, type Live, refused } from './live';
import { liveProblem } from './liveProblem';
import { runInExcel } from './runInExcel';

/**
 * Takes out what setting up added, if it is still as it was added; what is gone already is passed over.
 * Nothing is taken out where one of the parts was worked in.
 */
export function takeOutParts(added: Added): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const sheets = added.sheets.map((sheet) => {
      const worksheet = workbook.worksheets.getItemOrNullObject(sheet.name);
      worksheet.load('name');
      return { ...sheet, worksheet, contents: askContents(worksheet) };
    });
    const columns = added.columns.map(({ table, header }) => {
      const column = workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(header);
      column.load('name,values');
      return { table, header, column };
    });
    const names = added.lists.map((list) => workbook.names.getItemOrNullObject(list));
    for (const name of names) name.load('name');
    await context.sync();
    const sheet = sheets.find((one) => !one.worksheet.isNullObject && one.contents() !== one.cells);
    if (sheet) return refused(workedIn(`the sheet “${sheet.name}”`));
    const filled = columns.find(({ column }) => !column.isNullObject && isFilled(column));
    if (filled) return refused(workedIn(`the column “${filled.header}” of ${filled.table}`));
    for (const { column } of columns) if (!column.isNullObject) column.delete();
    for (const name of names) if (!name.isNullObject) name.delete();
    for (const { worksheet } of sheets) if (!worksheet.isNullObject) worksheet.delete();
    await context.sync();
    return done(undefined);
  });
}

/** Whether a column holds anything below its header. */
export const isFilled = ({ values }: Excel.TableColumn): boolean =>
  values.slice(1).some((row) => row.some((value) => value !== ''));

const workedIn = (part: string) =>
  liveProblem('changed since', {
    message: `Somebody has worked in ${part} since it was added, so nothing was taken out.`,
    remedy: 'Delete what you no longer need in Excel itself.',
  });
