import { layoutParts } from '../../../src/workbook/live';
import { gridOf, sheetOf } from '../gridOf';

const headers = ['Sheet', 'Column', 'Your sheet', 'Your column', 'Your word'];
const mapping = (...rows: readonly (readonly string[])[]) =>
  gridOf(sheetOf('Mapping', [headers, ...rows]));
const said = { template: 'department.pptx', slide: 'points', layout: 'Content' };

test('a workbook without the sheet Mapping gets one', () => {
  const parts = layoutParts(gridOf(sheetOf('Other', [['a']])), said);
  expect(parts).toMatchObject({
    kind: 'sheet',
    additions: { sheets: [{ name: 'Mapping' }] },
  });
});

test('what is not said yet gets a row', () => {
  const parts = layoutParts(mapping(['Submissions', 'Ref', '', 'Nr']), said);
  expect(parts).toEqual({
    kind: 'cells',
    edits: [
      { sheet: 'Mapping', cell: 'A3', value: 'Deck template', expected: null },
      { sheet: 'Mapping', cell: 'B3', value: 'points', expected: null },
      { sheet: 'Mapping', cell: 'C3', value: 'department.pptx', expected: null },
      { sheet: 'Mapping', cell: 'D3', value: 'Content', expected: null },
    ],
  });
});

const both = mapping(
  ['Deck template', 'Points', '', 'Cover'],
  ['Deck template', 'points', 'Department.pptx', 'Title only', 'Text 2'],
  ['Deck template', 'break', 'department.pptx', 'Cover'],
  ['Deck template', 'points', 'other.pptx', 'Cover'],
);

test('what is said of this template is written over, with its placeholder, which was another layout’s', () => {
  expect(layoutParts(both, said)).toEqual({
    kind: 'cells',
    edits: [
      { sheet: 'Mapping', cell: 'D3', value: 'Content', expected: 'Title only' },
      { sheet: 'Mapping', cell: 'E3', value: null, expected: 'Text 2' },
    ],
  });
});

test('taking it back clears what is said of these slides, of this template or any, and no other row', () => {
  const parts = layoutParts(both, { ...said, layout: '' });
  const edits = parts?.kind === 'cells' ? parts.edits : [];
  expect(edits.map(({ cell }) => cell).join()).toBe('A2,B2,D2,A3,B3,C3,D3,E3');
  expect(edits.every(({ value, expected }) => value === null && expected !== null)).toBe(true);
  expect(layoutParts(mapping(), { ...said, layout: '' })).toBeUndefined();
});
