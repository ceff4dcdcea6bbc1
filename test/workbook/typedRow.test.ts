import { typedCell } from '../../src/workbook/typedRow';

test('a value becomes the cell that its column takes', () => {
  expect(typedCell({ kind: 'text' }, 'Justice')).toEqual({ kind: 'text', text: 'Justice' });
  expect(typedCell({ kind: 'whole number', minimum: 1 }, 4)).toEqual({ kind: 'number', number: 4 });
  expect(typedCell({ kind: 'date' }, '2023-06-22')).toEqual({ kind: 'date', date: '2023-06-22' });
});

test.each([undefined, ''])('%p makes a blank cell', (value) => {
  expect(typedCell({ kind: 'date' }, value)).toEqual({ kind: 'blank' });
});

test('a text that looks like a date stays text outside date columns', () => {
  expect(typedCell({ kind: 'text' }, '2023-06-22')).toEqual({ kind: 'text', text: '2023-06-22' });
});

test('a day that does not exist is refused', () => {
  expect(() => typedCell({ kind: 'date' }, '2023-02-30')).toThrow('2023-02-30');
});
