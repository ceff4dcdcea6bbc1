import { rowOf } from '../../src/checks/rowOf';

const at = { workbook: 'a.xlsx', sheet: 'Themes', row: 5, columns: {} };

test('a row is named with its sheet and workbook only where they differ', () => {
  expect(rowOf(at, { ...at, row: 7 })).toBe('row 5');
  expect(rowOf({ ...at, sheet: 'Our themes' }, at)).toBe('row 5 of Our themes');
  expect(rowOf({ ...at, workbook: 'b.xlsx' }, at)).toBe('row 5 of b.xlsx');
});
