/** Asks for the values of a sheet as one text, to compare them with later; the answer can be had after a sync. */
export function askContents(worksheet: Excel.Worksheet): () => string {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values');
  return () =>
    used.isNullObject ? '' : JSON.stringify([used.rowIndex, used.columnIndex, used.values]);
}
