import { readForum } from '../../src/workbook';
import { gridOf, sheetOf } from './gridOf';

const headers = ['Sheet', 'Column', 'Your sheet', 'Your column', 'Your word', 'Means'];

type Rows = readonly (readonly string[])[];

/** What is found of a sheet, with its cell, beside what its Mapping says. */
function found(name: string, rows: Rows, ...mapping: Rows) {
  const sheets = [sheetOf(name, rows)];
  if (mapping.length > 0) sheets.push(sheetOf('Mapping', [headers, ...mapping]));
  return readForum([gridOf(...sheets)]).findings.map(
    ({ rule, source }) => `${rule} ${source?.sheet} ${source?.cell}`,
  );
}

describe('nothing is guessed in silence', () => {
  const row = ['1', 'S1', 'Justice'];

  test('two columns that both fit are named with their cells', () => {
    const rows = [['Reference', 'Our ref', 'Theme'], row];
    expect(found('Submissions', rows)).toEqual(['column-fits-too Submissions B1']);
    const { findings, value } = readForum([gridOf(sheetOf('Submissions', rows))]);
    expect(findings[0]?.message).toBe(
      'Both "Reference" in A1 and "Our ref" could be Ref. The one in A1 is read.',
    );
    expect(value.forum.submissions[0]?.ref).toBe('1');
  });

  test('but not where one has the very name, or Mapping says which', () => {
    expect(found('Submissions', [['Ref', 'Our ref', 'Theme'], row])).toEqual([]);
    const said = ['Submissions', 'Ref', '', 'Our ref', '', ''];
    const rows = [['Reference', 'Our ref', 'Theme'], row];
    expect(found('Submissions', rows, said)).toEqual([]);
    const { value } = readForum([
      gridOf(sheetOf('Submissions', rows), sheetOf('Mapping', [headers, said])),
    ]);
    expect(value.forum.submissions[0]?.ref).toBe('S1');
  });

  test('a column that Mapping gives two meanings has the first, and that is said', () => {
    const rows = [
      ['No', 'Area'],
      ['1', 'Justice'],
    ];
    expect(
      found(
        'Submissions',
        rows,
        ['Submissions', 'Ref', '', 'No', '', ''],
        ['Submissions', 'Point', '', 'No', '', ''],
      ),
    ).toEqual(['mapping-contradicts Mapping A3']);
  });

  test.each([
    ['turn each other round', 'Green', 'Amber', 'Green'],
    ['lead on to another', '1', 'Amber', 'Red'],
  ])('words that %s are not followed', (_, word, means, next) => {
    const rows = [
      ['Theme', 'Rating'],
      ['Justice', word],
    ];
    const mapping = [
      ['Assessments', 'Rating', '', '', word, means],
      ['Assessments', 'Rating', '', '', means, next],
    ];
    const circles = found('Assessments', rows, ...mapping);
    expect(circles[0]).toBe('mapping-circular Mapping F2');
    const { value } = readForum([
      gridOf(sheetOf('Assessments', rows), sheetOf('Mapping', [headers, ...mapping])),
    ]);
    expect(value.forum.assessments[0]?.rating).toBe('Amber');
  });

  test('a column or a sheet that has gone is named at the cell that names it', () => {
    const rows = [
      ['Ref', 'Area'],
      ['S1', 'Justice'],
    ];
    expect(found('Submissions', rows, ['Submissions', 'Theme', '', 'Field', '', ''])).toEqual([
      'mapped-column-gone Mapping D2',
    ]);
    expect(found('Submissions', rows, ['Submissions', '', 'Inputs', '', '', ''])).toEqual([
      'mapped-sheet-gone Mapping C2',
    ]);
  });
});
