import { done, type Live } from './live';
import { hasExcelApi, runInExcel } from './runInExcel';

/**
 * Calls back when cells, the selection or the list of sheets change, once an event. Excel on the web may not
 * tell of a choice in a list, so the selection counts too. Gives what ends the watching.
 */
export function watchWorkbook(changed: () => void): Promise<Live<() => Promise<void>>> {
  return runInExcel(async (context) => {
    const told = async () => changed();
    const { workbook } = context;
    const { worksheets } = workbook;
    if (!hasExcelApi('1.9')) {
      worksheets.load('items/name');
      await context.sync();
    }
    const watched = hasExcelApi('1.9') ? [worksheets] : worksheets.items;
    const handlers = [
      ...watched.map((one) => one.onChanged.add(told)),
      worksheets.onAdded.add(told),
      worksheets.onDeleted.add(told),
      workbook.onSelectionChanged.add(told),
    ];
    await context.sync();
    return done(async () => {
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  });
}
