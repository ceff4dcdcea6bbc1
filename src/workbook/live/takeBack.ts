import { askContents } from './askContents';
import { done, type Live } from './live';
import { runInExcel } from './runInExcel';
import { isFilled } from './takeOutParts';

/** What Excel said it had added before it refused the rest, each by what Excel alone gives: names may be somebody else's. */
export interface Begun {
  /** By their ids, with what was to stand in them. */
  readonly sheets: readonly { readonly id: string; readonly cells: string }[];
  readonly columns: readonly { readonly table: string; readonly id: number }[];
  /** A name that was there before would have been refused, so these are our own. */
  readonly names: readonly string[];
}

/** Takes out what was begun, but what somebody has worked in already. */
export function takeBack(begun: Begun): Promise<Live<void>> {
  return runInExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheets = begun.sheets.map(({ id, cells }) => {
      const worksheet = worksheets.getItemOrNullObject(id);
      worksheet.load('id');
      return { worksheet, cells, contents: askContents(worksheet) };
    });
    const columns = begun.columns.map(({ table, id }) => {
      const column = tables.getItemOrNullObject(table).columns.getItemOrNullObject(id);
      column.load('values');
      return column;
    });
    const lists = begun.names.map((name) => names.getItemOrNullObject(name));
    for (const list of lists) list.load('name');
    await context.sync();
    for (const column of columns) if (!column.isNullObject && !isFilled(column)) column.delete();
    for (const list of lists) if (!list.isNullObject) list.delete();
    for (const { worksheet, cells, contents } of sheets) {
      if (!worksheet.isNullObject && ['', cells].includes(contents())) worksheet.delete();
    }
    await context.sync();
    return done(undefined);
  });
}
