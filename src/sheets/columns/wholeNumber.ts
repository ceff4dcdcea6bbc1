import { type Column, column, type Declared, type Reading } from '../column';
import { read, readAs } from './readText';

/** A column of whole numbers; a number typed as text counts as a number. */
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
      const digits = typed.replace(/(?<=\d)[, ](?=\d{3}\b)/g, '');
      return check(/^[+-]?\d+(?:\.0+)?$/.test(digits) ? Number(digits) : Number.NaN, typed);
    });
  });
}
