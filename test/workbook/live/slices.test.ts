import { array, assert, integer, property, record } from 'fast-check';
import { halved, loadsOf, type Slice } from '../../../src/workbook/live/slices';

const slice = (rows: number, columns = 10): Slice => ({
  sheet: 0,
  row: 0,
  column: 0,
  rows,
  columns,
});

test('a usual workbook is one load', () => {
  expect(loadsOf([slice(12), slice(2000), slice(300, 14)])).toHaveLength(1);
});

test('loads hold every row once, in order, and no more cells than are bounded', () => {
  const used = array(
    record({
      sheet: integer({ min: 0, max: 9 }),
      row: integer({ min: 0, max: 5 }),
      column: integer({ min: 0, max: 5 }),
      rows: integer({ min: 1, max: 30_000 }),
      columns: integer({ min: 1, max: 30 }),
    }),
    { maxLength: 6 },
  );
  assert(
    property(used, (sheets) => {
      const loads = loadsOf(sheets);
      for (const load of loads) {
        const cells = load.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
        expect(cells).toBeLessThanOrEqual(25_000);
      }
      const rows = (slices: readonly Slice[]) => slices.reduce((sum, one) => sum + one.rows, 0);
      expect(rows(loads.flat())).toBe(rows(sheets));
    }),
    { numRuns: 50 },
  );
});

test('a load that is too large is halved by its sheets, then by rows, down to one row', () => {
  expect(halved([slice(1), slice(2), slice(3)])).toEqual([[slice(1), slice(2)], [slice(3)]]);
  expect(halved([slice(5)])).toEqual([[slice(3)], [{ ...slice(2), row: 3 }]]);
  expect(halved([slice(1)])).toBeUndefined();
});
