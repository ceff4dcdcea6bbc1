import { isMark } from '../isMark';
import { type Month, monthNamed, monthNumber } from '../monthNamed';
import type { TheirColumn } from './comparedColumns';

/** A column headed by a month, with marks below. */
export interface MonthMarks {
  readonly theirs: TheirColumn;
  readonly month: Month;
  /** Whether the year stands in the header or its group, and was not taken from the month before. */
  readonly isYearGiven: boolean;
}

/**
 * The columns headed by months that hold nothing but marks: at least two. A month without a year is in the year of the
 * month before it, or the next one where the months begin again.
 */
export function monthMarks(columns: readonly TheirColumn[]): readonly MonthMarks[] {
  const found: MonthMarks[] = [];
  for (const theirs of columns) {
    const marks = theirs.cells.map(isMark);
    if (marks.includes(undefined)) continue;
    const year = yearIn(theirs.group);
    const own = monthNamed(theirs.text, year);
    const before = found.at(-1)?.month;
    const month = own ?? (before && after(before, theirs.text));
    if (month) found.push({ theirs, month, isYearGiven: own !== undefined });
  }
  const hasMarks = found.some(({ theirs }) => theirs.cells.some((cell) => isMark(cell)));
  return found.length >= 2 && hasMarks ? found : [];
}

const yearIn = (text: string | undefined): number | undefined => {
  const year = /\b(20\d\d)\b/.exec(text ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
};

function after(before: Month, text: string): Month | undefined {
  const same = monthNamed(text, before.year);
  if (!same || monthNumber(same) > monthNumber(before)) return same;
  return monthNamed(text, before.year + 1);
}
