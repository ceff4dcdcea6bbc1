import { undeclared } from './declared';

test('what office.js declares is told from what it does not', () => {
  const used = ['Worksheet.getRange', 'Range.values', 'Range.cells', 'Sheet.name'];
  expect(undeclared(used)).toEqual(['Range.cells', 'Sheet.name']);
});
