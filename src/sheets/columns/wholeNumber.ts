import { type Column, column, type Declared, type Reading } from '../column';
import { read, readAs } from './readText';

/** What a count may be counted in: "8 relevant submissions", "3 ideas received", "5 mins". */
const unit =
  /\s*\b(?:relevant\s+)?(?:submissions?|inputs?|responses?|proposals?|ideas?|comments?|suggestions?|contributions?|minutes?|mins?)(?:\s+(?:received|in total|in all))?\.?$/i;
/** The same before the number: "Submissions: 8". */
const unitBefore =
  /^(?:relevant\s+)?(?:submissions?|inputs?|responses?|proposals?|ideas?|total)\s*:\s*/i;

/** A column of whole numbers; a number typed as text, with what it counts, is a number. */
export function wholeNumber(declared: Declared, minimum = 0): Column<number> {
  const { header } = declared;
  const check = (number: number, typed: string): Reading<number> =>
    Number.isSafeInteger(number) && number >= minimum
      ? read(number)
      : {
          value: undefined,
          problems: [
            { rule: 'value-not-a-number', about: { column: header, value: typed, minimum } },
          ],
        };
  return column({ width: 14, ...declared }, { kind: 'whole number', minimum }, (cell) => {
    if (cell.kind === 'number') return check(cell.number, String(cell.number));
    return readAs<number>(cell, header, undefined, (typed) => {
      const digits = typed
        .replace(unitBefore, '')
        .replace(unit, '')
        .replace(/(?<=\d)[, ](?=\d{3}\b)/g, '');
      return check(/^[+-]?\d+(?:\.0+)?$/.test(digits) ? Number(digits) : Number.NaN, typed);
    });
  });
}
