import { type Live, refused } from './live';
import { problemOf } from './problemOf';

/** Runs a batch in Excel. What Excel refuses is a value; all else is thrown. */
export async function runInExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Live<T>>,
): Promise<Live<T>> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    return refused(problemOf(error, navigator.onLine));
  }
}

/** Whether this Excel has a set of functions, such as "1.9". */
export const hasExcelApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
