import { dateFromIso } from '../../forum';
import { rawCell, serialOf } from './rawCell';
import type { RawValue } from './rawWorkbook';
import { typedValue } from './typedValue';

/**
 * A cell to write, with what was read there before; null is a blank cell, and a day is "YYYY-MM-DD".
 * Nothing is written where the cell changed since.
 */
export interface CellEdit {
  readonly sheet: string;
  /** Such as "B7". */
  readonly cell: string;
  readonly value: RawValue | null;
  readonly expected: RawValue | null;
}

/** What stands in a cell now. */
export interface CellNow {
  readonly value: RawValue;
  readonly format: string;
}

/** Whether a cell still holds what was read: dates compare as days, and blank is null or no text. */
export function isAsExpected({ expected }: CellEdit, now: CellNow, dates1904: boolean): boolean {
  const wanted = expected ?? '';
  if (now.value === wanted) return true;
  const cell = rawCell(now.value, now.format, dates1904);
  return cell.kind === 'date' && cell.date === wanted;
}

/** What to give Excel for an edit, and the format of the cell where it must change. */
export function written(
  { value }: CellEdit,
  now: CellNow,
  dates1904: boolean,
): { readonly value: RawValue; readonly format?: string } {
  if (typeof value !== 'string' || dateFromIso(value) === undefined) {
    return { value: typedValue(value) };
  }
  const serial = serialOf(value, dates1904);
  const showsDays = rawCell(serial, now.format, dates1904).kind === 'date';
  return { value: serial, ...(!showsDays && { format: 'dd/mm/yyyy' }) };
}
