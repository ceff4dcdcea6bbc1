import { done, type Live } from './live';
import { hasExcelApi, runInExcel } from './runInExcel';
import { watchActiveCell } from './watchActiveCell';

/**
 * Calls back when cells or the list of sheets change, once an event; also when the cell that was left holds
 * something else than when it was entered, as Excel on the web may not tell of a choice in a list. Gives what
 * ends the watching.
 */
export function watchWorkbook(changed: () => void): Promise<Live<() => Promise<void>>> {
  return runInExcel(async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    const activeCell = watchActiveCell(changed);
    const cellsChanged = async ({ address }: Excel.WorksheetChangedEventArgs) => {
      activeCell.told(address);
      changed();
    };
    const isToldOfAll = hasExcelApi('1.9');
    if (!isToldOfAll) worksheets.load('items/id');
    activeCell.ask(context);
    await context.sync();
    const watched = isToldOfAll ? [worksheets] : worksheets.items;
    const watch = (one: Excel.Worksheet | Excel.WorksheetCollection) => [
      one.onChanged.add(cellsChanged),
      one.onSelectionChanged.add(async () => activeCell.left()),
    ];
    const watchAdded = (id: string) =>
      runInExcel(async (added) => {
        watch(added.workbook.worksheets.getItem(id));
        await added.sync();
        return done(undefined);
      });
    const handlers = [
      ...watched.flatMap(watch),
      worksheets.onAdded.add(async ({ worksheetId }) => {
        changed();
        if (!isToldOfAll) await watchAdded(worksheetId);
      }),
      worksheets.onDeleted.add(async () => changed()),
    ];
    await context.sync();
    activeCell.entered();
    return done(async () => {
      await Excel.run(context, async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  });
}
