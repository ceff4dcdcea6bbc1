import type { CalendarDate } from '../../forum';
import type { Cell } from '../cell';
import { type Column, column, type Declared, type Reading, type ReadingContext } from '../column';
import { read, readAs } from './readText';
import { dateFromSerial, typedDate } from './typedDate';

/** A column of dates: real ones, typed ones, and serial numbers that lost their format. */
export function date(declared: Declared): Column<CalendarDate> {
  return column({ width: 14, ...declared }, { kind: 'date' }, (cell, context) =>
    readDate(cell, declared.header, context),
  );
}

function readDate(
  cell: Cell,
  header: string,
  { serialsFrom }: ReadingContext,
): Reading<CalendarDate> {
  if (cell.kind === 'date') return read(cell.date);
  const notADate = (value: string): Reading<CalendarDate> => ({
    value: undefined,
    problems: [{ rule: 'value-not-a-date', about: { column: header, value } }],
  });
  const fromSerial = (serial: number, typed: string) => {
    const found = dateFromSerial(serial, serialsFrom);
    return found ? read(found) : notADate(typed);
  };
  if (cell.kind === 'number') return fromSerial(cell.number, String(cell.number));
  return readAs<CalendarDate>(cell, header, undefined, (typed) => {
    if (/^\d{5}(?:\.\d+)?$/.test(typed)) return fromSerial(Number(typed), typed);
    const found = typedDate(typed);
    if (!found) return notADate(typed);
    if (!found.weekdayDiffers) return read(found.date);
    const about = { column: header, value: typed, date: found.date };
    return { value: found.date, problems: [{ rule: 'weekday-differs', about }] };
  });
}
