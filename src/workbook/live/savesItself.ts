import { done } from './live';
import { hasExcelApi, runInExcel } from './runInExcel';

/** Whether the workbook saves by itself, so that others who have it open see each change at once; no where Excel can't say. */
export async function savesItself(): Promise<boolean> {
  if (!hasExcelApi('1.9')) return false;
  const outcome = await runInExcel(async (context) => {
    context.workbook.load('autoSave');
    await context.sync();
    return done(context.workbook.autoSave);
  });
  return outcome.kind === 'done' && outcome.value;
}
