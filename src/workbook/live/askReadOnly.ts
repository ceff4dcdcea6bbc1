import { hasExcelApi } from './runInExcel';

/** Asks whether the workbook is open for reading only; the answer can be had after a sync. */
export function askReadOnly(workbook: Excel.Workbook): () => boolean {
  if (!hasExcelApi('1.8'))
    return () => Office.context.document.mode === Office.DocumentMode.ReadOnly;
  workbook.load('readOnly');
  return () => workbook.readOnly;
}
