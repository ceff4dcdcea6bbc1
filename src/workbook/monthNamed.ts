import { type CalendarDate, dateFromIso } from '../forum';

/** A month of a year; months from 1. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const names = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const longNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The month that a header names: "Apr 2023", "April '23", "04/2023", "2023-04"; of "Apr" alone in the year given. */
export function monthNamed(text: string, year?: number): Month | undefined {
  const typed = text.trim().toLowerCase();
  const [, isoYear, isoMonth] = /^(20\d\d)[-/.](\d{1,2})$/.exec(typed) ?? [];
  const [, monthFirst, yearLast] = /^(\d{1,2})[-/.](20\d\d)$/.exec(typed) ?? [];
  if (isoYear && isoMonth) return monthOf(Number(isoYear), Number(isoMonth));
  if (monthFirst && yearLast) return monthOf(Number(yearLast), Number(monthFirst));
  const [, name = '', own] = /^([a-z]{3,9})\.?(?:[\s\-/'’]*(20\d\d|\d\d))?$/.exec(typed) ?? [];
  const isName = names.includes(name) || longNames.includes(name) || name === 'sept';
  const found = own === undefined ? year : (Number(own) % 100) + 2000;
  return isName && found !== undefined
    ? monthOf(found, names.indexOf(name.slice(0, 3)) + 1)
    : undefined;
}

const monthOf = (year: number, month: number): Month | undefined =>
  month >= 1 && month <= 12 ? { year, month } : undefined;

/** "Apr 2023", as Mapping says it. */
export const monthText = ({ year, month }: Month): string => {
  const name = names[month - 1] ?? '';
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
};

const iso = (year: number, month: number, day: number): CalendarDate | undefined =>
  dateFromIso(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** The first day of a month. */
export const firstDay = ({ year, month }: Month): CalendarDate | undefined => iso(year, month, 1);

/** The last day of a month. */
export const lastDay = ({ year, month }: Month): CalendarDate | undefined =>
  iso(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());

/** Months in their order, from some year on. */
export const monthNumber = ({ year, month }: Month): number => year * 12 + month;
