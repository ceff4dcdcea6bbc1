import type { CellValue } from 'exceljs';
import { type Box, boxOf, refOf } from '../box';
import type { HostObject } from '../hostObject';
import type { OpenBook, OpenSheet } from '../openBook';
import { errorIn, type Language } from '../typed';
import { rangeFormat } from './rangeFormat';
import { conditionalFormats, dataValidation } from './rules';

/** A rectangle of cells: values by row, dates as serial numbers with their format. */
export function rangeObject(book: OpenBook, sheet: OpenSheet, box: Box): HostObject {
  const cellAt = (down: number, across: number) =>
    sheet.cells.getCell(box.row + down + 1, box.column + across + 1);
  const cells = <T>(read: (value: CellValue, format: string) => T): readonly (readonly T[])[] =>
    Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (_unused, across) => {
        const cell = cellAt(down, across);
        return read(cell.value, cell.numFmt ?? 'General');
      }),
    );
  const part = (inner: Box) => rangeObject(book, sheet, inner);
  const hiddenRows = () =>
    Array.from({ length: box.rows }, (_, down) => sheet.cells.getRow(box.row + down + 1).hidden);
  const hiddenColumns = () =>
    Array.from(
      { length: box.columns },
      (_, across) => sheet.cells.getColumn(box.column + across + 1).hidden,
    );
  return {
    name: 'Range',
    values: {
      address: () => `${sheet.cells.name}!${refOf(box)}`,
      rowIndex: () => box.row,
      columnIndex: () => box.column,
      rowCount: () => box.rows,
      columnCount: () => box.columns,
      rowHidden: () => sameOrNull(hiddenRows()),
      columnHidden: () => sameOrNull(hiddenColumns()),
      values: () => cells((value) => shownValue(value, book.language)),
      formulas: () => cells((value) => formulaOf(value, book.language)),
      numberFormat: () => cells((_, format) => format),
    },
    leads: {
      Worksheet: () => ({ name: 'Worksheet', values: { name: () => sheet.cells.name } }),
      Format: () => rangeFormat(book, sheet, box),
      DataValidation: () => dataValidation(sheet, box),
      ConditionalFormats: () => conditionalFormats(sheet, box),
      GetRow: (row) => part({ ...box, row: box.row + Number(row), rows: 1 }),
      GetBoundingRect: (other) => part(around(box, boxOf(String(other)))),
      GetMergedAreasOrNullObject: () => {
        const merges = mergesIn(sheet);
        return merges.length === 0
          ? null
          : {
              name: 'RangeAreas',
              leads: { Areas: () => ({ name: 'RangeCollection', items: () => merges.map(part) }) },
            };
      },
    },
    writes: {
      Values: (values) => book.write(sheet, box, matrix(values)),
      NumberFormat: (formats) =>
        (typeof formats === 'string' ? cells(() => formats) : matrix(formats)).forEach(
          (row, down) => {
            row.forEach((format, across) => {
              cellAt(down, across).numFmt = String(format);
            });
          },
        ),
    },
    does: {
      Select: () => book.select(sheet, box),
      _ValidateArraySize: () => null,
      GetRowProperties: () => hiddenRows().map((rowHidden) => ({ rowHidden })),
      GetColumnProperties: () => hiddenColumns().map((columnHidden) => ({ columnHidden })),
    },
  };
}

/** As Office.js does: null where some are and some are not. */
const sameOrNull = (all: readonly boolean[]): boolean | null =>
  all.every((one) => one === all[0]) ? (all[0] ?? false) : null;

function matrix(values: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(values) || !values.every(Array.isArray)) throw new Error('not a matrix');
  return values;
}

function around(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

const mergesIn = (sheet: OpenSheet): readonly Box[] => sheet.cells.model.merges.map(boxOf);

/** A cell's formula, or its value where it holds none. */
function formulaOf(value: CellValue, language: Language): string | number | boolean {
  return value !== null && typeof value === 'object' && 'formula' in value
    ? `=${value.formula}`
    : shownValue(value, language);
}

/** A cell's value as Excel gives it to Office.js. */
function shownValue(value: CellValue, language: Language): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ('error' in value) return errorIn(language, String(value.error));
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text);
  return shownValue(value.result as CellValue, language);
}
