import { isAsExpected, written } from '../../../src/workbook/live/cellEdit';
import { typedValue } from '../../../src/workbook/live/typedValue';

const edit = (value: string | null, expected: string | null) => ({
  sheet: 'Stages',
  cell: 'B2',
  value,
  expected,
});
const general = (value: string | number) => ({ value, format: 'General' });

test.each([
  ['=A1', "'=A1"],
  ['- Welcome', "'- Welcome"],
  ['22 June', "'22 June"],
  ['May 2023', "'May 2023"],
  ['TRUE', "'TRUE"],
  ['Wahr', "'Wahr"],
  ['Mrz 2023', "'Mrz 2023"],
  ['Mai-2023', "'Mai-2023"],
  ['€5', "'€5"],
  ['S012', 'S012'],
  ["'quoted'", "''quoted'"],
  ['Civil society', 'Civil society'],
  ['', ''],
  [null, ''],
  [7, 7],
  [true, true],
])('%j is given to Excel as %j', (value, given) => {
  expect(typedValue(value)).toBe(given);
});

test('a blank cell is expected as null or as no text', () => {
  expect(isAsExpected(edit('x', null), general(''), false)).toBe(true);
  expect(isAsExpected(edit('x', ''), general(''), false)).toBe(true);
  expect(isAsExpected(edit('x', null), general('Amber'), false)).toBe(false);
});

test('a date is expected as its day, in either way of counting', () => {
  const day = edit('x', '2023-06-22');
  expect(isAsExpected(day, { value: 45_099, format: 'dd/mm/yyyy' }, false)).toBe(true);
  expect(isAsExpected(day, { value: 43_637, format: 'dd/mm/yyyy' }, true)).toBe(true);
  expect(isAsExpected(day, general(45_099), false)).toBe(false);
});

test('a day is written as a date that shows as one', () => {
  const day = edit('2023-06-22', null);
  expect(written(day, general(''), false)).toEqual({ value: 45_099, format: 'dd/mm/yyyy' });
  expect(written(day, { value: '', format: 'd mmm yyyy' }, true)).toEqual({ value: 43_637 });
});
