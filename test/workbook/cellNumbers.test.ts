import fc from 'fast-check';
import { cellNumbers } from '../../src/workbook/cellNumbers';
import { columnLetters } from '../../src/workbook/columnLetters';

test('gives back the row and column that a cell was named by', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16_384 }),
      fc.integer({ min: 1, max: 1_048_576 }),
      (column, row) => {
        expect(cellNumbers(`${columnLetters(column)}${row}`)).toEqual({ row, column });
      },
    ),
  );
});
