declare const calendarDate: unique symbol;

/** A day of the Gregorian calendar as "YYYY-MM-DD"; such dates sort as text. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const dayMilliseconds = 86_400_000;

/** The date of a year, month (1–12) and day, or undefined where there is no such day. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999
    ? (time.toISOString().slice(0, 10) as CalendarDate)
    : undefined;
}

/** The date of a text "YYYY-MM-DD", or undefined where it is none. */
export function dateFromIso(text: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

export const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));
/** The month, 1 to 12. */
export const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));
export const dayOf = (date: CalendarDate): number => Number(date.slice(8, 10));

/** The day of the week, 0 (Sunday) to 6 (Saturday). */
export const weekdayOf = (date: CalendarDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** How many days lie between two dates; negative where the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMilliseconds;
}

/** A whole number of days after a date, or before it where negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const time = new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMilliseconds);
  return time.toISOString().slice(0, 10) as CalendarDate;
}
