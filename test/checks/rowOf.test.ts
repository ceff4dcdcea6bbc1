import { rowOf } from '../../src/checks/rowOf';

const at = { workbook: 'a.xlsx', sheet: 'Themes', row: 5, columns: { theme: 'B' } };

test('a row is named with its sheet where that differs, and by its cell in another workbook', () => {
  expect(rowOf(at, { ...at, row: 7 }, 'theme')).toBe('row 5');
  expect(rowOf({ ...at, sheet: 'Our themes' }, at, 'theme')).toBe('row 5 of Our themes');
  expect(rowOf({ ...at, workbook: 'b.xlsx' }, at, 'theme')).toBe('Themes B5 of b.xlsx');
});
