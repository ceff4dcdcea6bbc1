const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Dates in words. They come in as "YYYY-MM-DD". */
export const dates = {
  /** "Thursday 22nd June 2023". */
  long: (date: string) =>
    `${weekday(date)} ${ordinal(day(date))} ${month(date)} ${date.slice(0, 4)}`,
  /** "Thursday 22nd June". */
  withoutYear: (date: string) => `${weekday(date)} ${ordinal(day(date))} ${month(date)}`,
  /** "22 June 2023". */
  short: (date: string) => `${day(date)} ${month(date)} ${date.slice(0, 4)}`,
};

const day = (date: string): number => Number(date.slice(8, 10));
const month = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '';
const weekday = (date: string): string =>
  weekdays[new Date(`${date.slice(0, 10)}T00:00:00Z`).getUTCDay()] ?? '';

/** "1st", "2nd", "3rd", "4th", "11th", "22nd". */
function ordinal(number: number): string {
  const endings: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const isTeen = number % 100 > 10 && number % 100 < 14;
  return `${number}${isTeen ? 'th' : (endings[number % 10] ?? 'th')}`;
}
