import type { CellValue, Worksheet } from 'exceljs';
import type { HostObject } from './batch';
import type { Box } from './model';

/** A rectangle of cells as Office.js sees it: values by row, dates as serial numbers with their format. */
export function rangeObject(
  sheet: Worksheet,
  box: Box,
  selected: (place: string) => void = () => {},
): HostObject {
  const cells = <T>(read: (value: CellValue, format: string) => T): readonly (readonly T[])[] =>
    Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (_unused, across) => {
        const cell = sheet.getCell(box.row + down + 1, box.column + across + 1);
        return read(cell.value, cell.numFmt ?? 'General');
      }),
    );
  const values: Readonly<Record<string, () => unknown>> = {
    rowIndex: () => box.row,
    columnIndex: () => box.column,
    rowCount: () => box.rows,
    columnCount: () => box.columns,
    rowHidden: () => false,
    columnHidden: () => false,
    values: () => cells((value) => shownValue(value)),
    formulas: () => cells((value) => formulaOf(value)),
    numberFormat: () => cells((_, format) => format),
  };
  const first = sheet.getCell(box.row + 1, box.column + 1);
  const protection: HostObject = {
    name: 'FormatProtection',
    value: (name) => ({ locked: first.protection?.locked ?? true })[name],
    member: () => undefined,
  };
  const format: HostObject = {
    name: 'RangeFormat',
    value: () => undefined,
    member: (name) => ({ Protection: protection })[name],
  };
  return {
    name: 'Range',
    value: (name) => values[name]?.(),
    member: (name) => ({ Format: format })[name],
    call: (name) => {
      selected(`${sheet.name}!${first.address}`);
      return name === 'Select';
    },
    set: (name, written) => {
      if (name === 'NumberFormat') return true;
      if (name !== 'Values' || !Array.isArray(written)) return false;
      const value: unknown = written[0][0];
      // An apostrophe before a text says that it is one; Excel leaves it out.
      const stands = typeof value === 'string' ? value.replace(/^'/, '') : value;
      first.value = stands === '' ? null : (stands as CellValue);
      return true;
    },
  };
}

/** A cell's formula, or its value where it holds none. */
function formulaOf(value: CellValue): string | number | boolean {
  return value !== null && typeof value === 'object' && 'formula' in value
    ? `=${value.formula}`
    : shownValue(value);
}

/** A cell's value as Excel gives it to Office.js. */
function shownValue(value: CellValue): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ('error' in value) return String(value.error);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return String(value.text);
  return shownValue(value.result as CellValue);
}
