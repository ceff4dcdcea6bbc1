import { columnLetters } from '../columnLetters';
import { lastRow, type TablePlan } from '../setUpPlan';
import { addColour, addRule } from './addRule';
import type { RawValue } from './rawWorkbook';
import { hasExcelApi } from './runInExcel';
import { typedCellValue } from './typedCellValue';

/** Adds a planned sheet with its table at the end of the workbook, without bringing it to the front. */
export function addTable(
  workbook: Excel.Workbook,
  plan: TablePlan,
  dates1904: boolean,
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(plan.name);
  // Told at once, so that it is known even where Excel refuses what follows.
  sheet.load('id');
  const right = columnLetters(plan.columns.length);
  plan.columns.forEach(({ width }, index) => {
    const { format } = sheet.getRange(columnOf(index + 1, 1));
    format.columnWidth = pointsOf(width);
    format.wrapText = true;
    format.verticalAlignment = 'Top';
    format.horizontalAlignment = 'Left';
  });
  for (const { column, firstRow, lastRow: last, format } of plan.areas) {
    if (format !== 'date') continue;
    const dates = Array.from({ length: last - firstRow + 1 }, () => ['dd/mm/yyyy']);
    sheet.getRange(columnOf(column, firstRow, last)).numberFormat = dates;
  }
  sheet.getRange(`A1:${right}${plan.rows.length + 1}`).values = cellsOf(plan, dates1904);
  const table = sheet.tables.add(`A1:${right}${plan.rows.length + 1}`, true);
  table.name = plan.name;
  table.style = 'TableStyleLight15';
  table.showBandedRows = false;
  writeHeader(sheet.getRange(`A1:${right}1`));
  if (hasExcelApi('1.7')) sheet.freezePanes.freezeRows(1);
  return sheet;
}

/** Gives the columns of an added sheet their lists, messages and colours. The named lists are there by now. */
export function addRules(sheet: Excel.Worksheet, { areas, colours }: TablePlan): void {
  for (const area of areas) {
    addRule(sheet.getRange(columnOf(area.column, area.firstRow, area.lastRow)), area);
  }
  for (const colour of colours) addColour(sheet.getRange(columnOf(colour.column, 2)), colour);
}

const columnOf = (column: number, first: number, last = lastRow): string =>
  `${columnLetters(column)}${first}:${columnLetters(column)}${last}`;

/** The width in points of so many characters of the default font, with Excel's padding of 5 pixels. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

/** What stands in the sheet's cells, header first. */
function cellsOf({ columns, rows }: TablePlan, dates1904: boolean): RawValue[][] {
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map((cell) => typedCellValue(cell, dates1904))),
  ];
}

/** The look of a header row. */
function writeHeader(range: Excel.Range): void {
  range.format.fill.color = '#0B2545';
  range.format.font.color = '#FFFFFF';
  range.format.font.bold = true;
  range.format.verticalAlignment = 'Center';
}
