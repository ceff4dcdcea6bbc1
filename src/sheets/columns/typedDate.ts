import { addDays, type CalendarDate, dateOf, weekdayOf } from '../../forum';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** A typed date, and whether the weekday typed with it is another one. */
export interface TypedDate {
  readonly date: CalendarDate;
  readonly weekdayDiffers: boolean;
}

/**
 * Reads dates as British teams type them: "22/06/2023", "22.6.23", "22 June 2023", "Thursday 22nd June 2023",
 * "June 22, 2023", "2023-06-22" with or without a time. Undefined for everything else.
 */
export function typedDate(typed: string): TypedDate | undefined {
  const text = typed.toLowerCase().replace(/[,]/g, ' ').replace(/\s+/g, ' ').trim();
  const weekday = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.? /.exec(text);
  const date = dateIn(weekday ? text.slice(weekday[0].length) : text);
  if (!date) return undefined;
  const weekdayDiffers = weekday !== null && weekdays[weekdayOf(date)] !== weekday[1];
  return { date, weekdayDiffers };
}

function dateIn(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?: \d{1,2}:\d{2}.*)?$/.exec(text);
  if (numbers) return dateOf(fullYear(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})$/.exec(text);
  if (dayFirst) return dateOf(fullYear(dayFirst[3]), monthNamed(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/.exec(text);
  if (monthFirst)
    return dateOf(Number(monthFirst[3]), monthNamed(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

const fullYear = (typed = ''): number =>
  typed.length === 2 ? 2000 + Number(typed) : Number(typed);
const monthNamed = (name = ''): number => months.indexOf(name) + 1;

/** The largest serial number of Excel: 31 December 9999. */
const lastSerial = 2_958_465;

/**
 * The date of one of Excel's serial numbers; a time of day in it is dropped. The 1900 system takes 1900
 * for a leap year (ECMA-376-1, 18.17.4.1), so its days after February 1900 are one too many.
 */
export function dateFromSerial(serial: number, serialsFrom: 1900 | 1904): CalendarDate | undefined {
  const day = Math.floor(serial);
  const origin =
    serialsFrom === 1904
      ? dateOf(1904, 1, 1)
      : day > 59
        ? dateOf(1899, 12, 30)
        : dateOf(1899, 12, 31);
  return origin && day >= 1 && day <= lastSerial ? addDays(origin, day) : undefined;
}
