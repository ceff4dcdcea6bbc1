/** The serial number of 1 January 2000 where days count from 1904. */
const millennium1904 = 35_064;

/**
 * Asks whether days count from 1904: Excel has no property for it, but its own DATE function answers in the
 * workbook's serial numbers. The answer can be had after a sync; nothing is written or calculated in a cell.
 */
export function askDates1904(workbook: Excel.Workbook): () => boolean {
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load('value');
  return () => millennium.value === millennium1904;
}
