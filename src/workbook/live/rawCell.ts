import { blank, type Cell } from '../../sheets';
import { dateCell } from '../dateCell';
import { errorCode } from './errorCode';
import type { RawValue } from './rawWorkbook';

/** What a cell holds, from its value and number format in Excel. */
export function rawCell(value: RawValue, format: string, dates1904: boolean): Cell {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'boolean', boolean: value };
    case 'number':
      return isDateFormat(format)
        ? dateCell(timeOfSerial(value, dates1904))
        : { kind: 'number', number: value };
    case 'string':
      return value === '' ? blank : textOrError(value);
  }
}

function textOrError(text: string): Cell {
  const code = errorCode(text);
  return code === undefined ? { kind: 'text', text } : { kind: 'error', code };
}

/** Whether a number format shows a date or time: the same rule as for a file. */
export const isDateFormat = (format: string): boolean =>
  /[ymdhMsb]/.test(format.replace(/\[[^\]]*]/g, '').replace(/"[^"]*"/g, ''));

const dayMilliseconds = 86_400_000;
/** Days from Excel's first day to 1970, and how many fewer where days count from 1904. */
const daysTo1970 = 25_569;
const daysTo1904 = 1462;

const timeOfSerial = (serial: number, dates1904: boolean): Date =>
  new Date(Math.round((serial - daysTo1970 + (dates1904 ? daysTo1904 : 0)) * dayMilliseconds));

/** The serial number of a day "YYYY-MM-DD". */
export const serialOf = (iso: string, dates1904: boolean): number =>
  Date.parse(`${iso}T00:00:00Z`) / dayMilliseconds + daysTo1970 - (dates1904 ? daysTo1904 : 0);
