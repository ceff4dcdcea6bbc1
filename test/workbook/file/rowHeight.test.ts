import type { Cell } from '../../../src/sheets';
import { rowHeight } from '../../../src/workbook/file/rowHeight';

const text = (value: string): Cell => ({ kind: 'text', text: value });

test.each([
  ['', 10, 15],
  ['one two', 7, 15],
  ['one two', 6, 30],
  ['one\ntwo\nthree', 10, 45],
  ['interoperability', 8, 30],
  ['an interoperability', 8, 45],
  ['word '.repeat(500), 10, 409],
])('%p in a column of %i is %i points high', (value, width, height) => {
  expect(rowHeight([text(value)], [width])).toBe(height);
});

test('the tallest cell decides', () => {
  expect(rowHeight([text('one two three'), { kind: 'blank' }, text('one')], [5, 10, 10])).toBe(45);
});
