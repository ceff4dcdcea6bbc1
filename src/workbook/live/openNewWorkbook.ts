import { done, type Live, refused } from './live';
import { problemOf } from './problemOf';
import { hasExcelApi } from './runInExcel';

/** Whether this Excel can open a workbook that it is given. */
export const canOpenNewWorkbook = (): boolean => hasExcelApi('1.8');

/** Opens a copy of a workbook as a new one, which nobody has saved yet. The one in use stays as it is. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<Live<void>> {
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return done(undefined);
  } catch (error) {
    return refused(problemOf(error, navigator.onLine));
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
