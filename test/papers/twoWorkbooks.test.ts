import { examine } from '../../src/papers';
import { gridOf, sheetOf } from '../workbook/gridOf';

/** A sheet's headers, a row of one workbook, and the row that another has of the same. */
const sheets: readonly (readonly [sheet: string, there: string, ...rows: string[]])[] = [
  ['Forum', 'B2', 'Setting|Value', 'Host|Jo', 'Host|Al'],
  ['Agenda', 'D2', 'Item|Kind|Title|Minutes', '1|welcome|Hello|5', '1|welcome|Hello|10'],
  ['People', 'B2', 'Name|Post', 'Ann Bo|Head', 'Ann Bo|Deputy'],
  ['Commitments', 'B2', 'Title|Status', 'Open courts|On track', 'Open courts|Delayed'],
  ['Commitments', 'A2', 'Number|Title', '1|Open courts', '1|Open the courts'],
  ['Themes', 'A2', 'Theme|Government lead', 'Justice|MoJ', 'Justice|HO'],
  ['Submissions', 'A2', 'Ref|Theme', 'S1|Justice', 'S1|Health'],
  ['Assessments', 'A2', 'Theme|Rating', 'Justice|Green', 'Justice|Red'],
  ['Stages', 'B2', 'Stage|Starts', 'Drafting|01/06/2023', 'Drafting|02/06/2023'],
  ['Responses', 'C2', 'Refs|Proposal|Lead', 'S1|Open it|Jo', 'S1|Open it|Al'],
];

describe.each(sheets)('%s in two workbooks', (sheet, there, headers = '', one = '', other = '') => {
  const book = (workbook: string, row: string) => ({
    ...gridOf(sheetOf(sheet, [headers.split('|'), row.split('|')])),
    workbook,
  });
  const about = (row: string) =>
    examine([book('one.xlsx', one), book('two.xlsx', row)]).findings.filter(({ message }) =>
      message.includes('one.xlsx'),
    );

  test('whose row agrees is nothing to say', () => {
    expect(about(one)).toEqual([]);
  });

  test('whose row differs is a problem that names both cells', () => {
    const [first, ...more] = about(other);
    expect(more).toEqual([]);
    expect(first?.source).toMatchObject({ workbook: 'two.xlsx', cell: there });
    expect(first?.message).toMatch(new RegExp(`\\b${there}\\b`));
  });
});
