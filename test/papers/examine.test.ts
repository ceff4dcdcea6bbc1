import { examine } from '../../src/papers';
import type { SheetGrid } from '../../src/workbook';
import { gridOf, sheetOf } from '../workbook/gridOf';

const rulesOf = (...sheets: readonly SheetGrid[]) =>
  examine([gridOf(...sheets)]).findings.map(({ rule }) => rule);

test('a workbook with none of the sheets is one error', () => {
  expect(rulesOf(sheetOf('Sheet1', [['a', 'b']]))).toEqual(['no-known-sheet']);
});

test('a workbook with nothing but Mapping lacks all sheets of both papers', () => {
  const rules = rulesOf(sheetOf('Mapping', [['Sheet', 'Column']]));
  expect(rules.filter((rule) => rule === 'no-sheet-for-deck')).toHaveLength(4);
  expect(rules.filter((rule) => rule === 'no-sheet-for-responses')).toHaveLength(3);
});
