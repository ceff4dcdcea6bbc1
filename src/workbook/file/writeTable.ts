import type { CellValue, Worksheet } from 'exceljs';
import type { Cell } from '../../sheets';
import { columnLetters } from '../columnLetters';
import {
  type AreaPlan,
  type ColourPlan,
  type ColumnPlan,
  lastRow,
  type TablePlan,
} from '../setUpPlan';
import { rowHeight } from './rowHeight';
import { validationOf } from './validationOf';

const dateFormat = 'dd/mm/yyyy';
/** What the button that filters a column takes of its header, in characters. */
const filterButtonWidth = 3;
/** Points that a header row is taller than its text. */
const headerPadding = 6;

/** Writes a table with its lists, messages, formats and colours. */
export function writeTable(worksheet: Worksheet, plan: TablePlan): void {
  plan.columns.forEach(({ width }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    column.alignment = { wrapText: true, vertical: 'top', horizontal: 'left' };
  });
  worksheet.addTable({
    name: plan.name,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight15', showRowStripes: false },
    columns: plan.columns.map(({ header }) => ({ name: header, filterButton: true })),
    rows: plan.rows.map((row) => row.map(excelValue)),
  });
  writeHeader(worksheet, plan.columns);
  const widths = plan.columns.map(({ width }) => width);
  plan.rows.forEach((row, index) => {
    worksheet.getRow(index + 2).height = rowHeight(row, widths);
  });
  for (const area of plan.areas) writeArea(worksheet, area, plan.rows.length + 1);
  for (const colour of plan.colours) writeColour(worksheet, colour);
}

function writeHeader(worksheet: Worksheet, columns: readonly ColumnPlan[]): void {
  const headers = columns.map(({ header }): Cell => ({ kind: 'text', text: header }));
  const widths = columns.map(({ width }) => width - filterButtonWidth);
  worksheet.getRow(1).height = rowHeight(headers, widths) + headerPadding;
  columns.forEach((_, index) => {
    const cell = worksheet.getCell(1, index + 1);
    cell.font = { name: 'Calibri', family: 2, size: 11, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF0B2545' } };
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'left' };
  });
}

function writeArea(worksheet: Worksheet, area: AreaPlan, lastWritten: number): void {
  const { column, firstRow } = area;
  const letters = columnLetters(column);
  const first = `${letters}${firstRow}`;
  const range = area.lastRow === firstRow ? first : `${first}:${letters}${area.lastRow}`;
  worksheet.dataValidations.add(range, validationOf(area));
  if (area.format !== 'date') return;
  // A whole column takes the format from the column, so that rows still to come have it too.
  if (area.lastRow === lastRow) worksheet.getColumn(column).numFmt = dateFormat;
  for (let row = firstRow; row <= Math.min(area.lastRow, lastWritten); row++) {
    worksheet.getCell(row, column).numFmt = dateFormat;
  }
}

function writeColour(worksheet: Worksheet, { column, value, look }: ColourPlan): void {
  const letters = columnLetters(column);
  worksheet.addConditionalFormatting({
    ref: `${letters}2:${letters}${lastRow}`,
    rules: [
      {
        type: 'cellIs',
        operator: 'equal',
        formulae: [`"${value}"`],
        priority: 1,
        style: {
          font: { bold: true, color: { argb: `FF${look.text}` } },
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${look.fill}` } },
        },
      },
    ],
  });
}

function excelValue(cell: Cell): CellValue {
  switch (cell.kind) {
    case 'blank':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.boolean;
    case 'date':
      return new Date(`${cell.date}T00:00:00Z`);
    case 'error':
    case 'uncalculated':
      throw new Error(`A sheet is never set up with a cell of kind "${cell.kind}".`);
  }
}
