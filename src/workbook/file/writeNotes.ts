import type { Worksheet } from 'exceljs';
import type { NotesPlan } from '../setUpPlan';
import { rowHeight } from './rowHeight';

/** Width of the sheet's one column, in characters of the default font. */
const columnWidth = 88;
/** How many characters of the larger type a line holds, with the space that sets lines apart. */
const lineWidth = 82;

/** Writes a sheet to read: a heading, and a line a row below it. */
export function writeNotes(worksheet: Worksheet, { heading, lines }: NotesPlan): void {
  const column = worksheet.getColumn(1);
  column.width = columnWidth;
  column.alignment = { wrapText: true, vertical: 'top' };
  const title = worksheet.getCell(1, 1);
  title.value = heading;
  title.font = { name: 'Calibri', family: 2, size: 20, bold: true, color: { argb: 'FF0B2545' } };
  lines.forEach((line, index) => {
    const cell = worksheet.getCell(index + 3, 1);
    cell.value = line;
    worksheet.getRow(index + 3).height = rowHeight([{ kind: 'text', text: line }], [lineWidth]) + 8;
    cell.font = { name: 'Calibri', family: 2, size: 12 };
  });
}
