import { readFileSync } from 'node:fs';
import { examine } from '../../src/papers';
import { type Grid, type Mend, mendsOf } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';
import { gridOf, sheetOf } from './gridOf';

function mends(grid: Grid): readonly Mend[] {
  const { forum, findings } = examine([grid]);
  return mendsOf(grid, forum, findings);
}

/** What is mended, in words: the kind, then each cell with what it held and gets. */
const told = (all: readonly Mend[]) =>
  all.map(({ kind, cells }) => [
    kind,
    ...cells.map(({ at, before, after }) => `${at.cell} ${before} > ${after}`),
  ]);

const themes = sheetOf('Themes', [['Theme'], ['Justice'], ['Inclusion']]);

describe('what can be mended without judgement', () => {
  test('a value that is nearly one of its list, in all cells that hold it', () => {
    const grid = gridOf(
      themes,
      sheetOf('Assessments', [
        ['Theme', 'Rating', 'Summary', 'Analysis'],
        ['Justice', 'Gren', 's', 'a'],
        ['Inclusion', 'Gren', 's', 'a'],
      ]),
    );
    expect(told(mends(grid))).toEqual([
      ['instead', 'B2 Gren > Green', 'B3 Gren > Green'],
      ['instead', 'B2 Gren > Green', 'B3 Gren > Green'],
    ]);
  });

  test('a theme that is not in Themes, and names its finding', () => {
    const grid = gridOf(
      themes,
      sheetOf('Submissions', [
        ['Ref', 'Theme'],
        ['S1', 'Justise'],
        ['S2', 'Justice'],
        ['S3', 'Justise'],
      ]),
    );
    const { forum, findings } = examine([grid]);
    const [mend] = mendsOf(grid, forum, findings);
    expect(mend?.cells.map(({ at }) => at.cell)).toEqual(['B2', 'B4']);
    expect(findings[mend?.finding ?? -1]?.message).toBe('"Justise" is not in Themes.');
  });

  test('a name within a longer text is replaced where it stands once', () => {
    const grid = gridOf(
      sheetOf('People', [['Name'], ['Kevin Keith'], ['Ann Abel']]),
      sheetOf('Agenda', [
        ['Item', 'Kind', 'Leads'],
        ['1', 'welcome', 'Kevin Kieth and Ann Abel'],
      ]),
    );
    expect(told(mends(grid))).toEqual([
      ['instead', 'C2 Kevin Kieth and Ann Abel > Kevin Keith and Ann Abel'],
    ]);
  });

  test('a typed count that is not that of Submissions, and counts that are blank', () => {
    const grid = gridOf(
      themes,
      sheetOf('Submissions', [
        ['Ref', 'Theme'],
        ['S1', 'Justice'],
        ['S2', 'Inclusion'],
      ]),
      sheetOf('Assessments', [
        ['Theme', 'Relevant submissions'],
        ['Justice', '7'],
        ['Inclusion', ''],
      ]),
    );
    expect(told(mends(grid))).toEqual([
      ['instead', 'B2 7 > 1'],
      ['counts', 'B3 null > 1'],
    ]);
  });

  test('stray spaces, and dates that are text, in records and settings', () => {
    const grid = gridOf(
      sheetOf('Forum', [
        ['Setting', 'Value'],
        ['Date', '22 June 2023'],
        ['Host', ' Cabinet\u00a0Office '],
      ]),
      sheetOf('Submissions', [
        ['Ref', 'Received', 'Topic'],
        ['S1', '1/2/2023', 'courts  and tribunals'],
        ['S2', 'last week', 'line one\r\nline two'],
      ]),
    );
    expect(told(mends(grid))).toEqual([
      ['dates', 'B2 22 June 2023 > 2023-06-22'],
      ['spaces', 'B3  Cabinet\u00a0Office  > Cabinet Office'],
      ['dates', 'B2 1/2/2023 > 2023-02-01'],
      ['spaces', 'C2 courts  and tribunals > courts and tribunals'],
    ]);
  });

  test('what is mended is not found again', () => {
    const grid = gridOf(
      themes,
      sheetOf('Submissions', [
        ['Ref', 'Received', 'Theme'],
        ['S1', '1 February 2023', 'Justise'],
      ]),
    );
    const mended = gridOf(
      themes,
      sheetOf('Submissions', [
        ['Ref', 'Received', 'Theme'],
        ['S1', '2023-02-01', 'Justice'],
      ]),
    );
    const instead = mends(grid).filter(({ kind }) => kind === 'instead');
    expect(instead).toHaveLength(1);
    expect(mends(mended).filter(({ kind }) => kind === 'instead')).toEqual([]);
  });

  test('the sample has nothing to tidy but what its traps are', async () => {
    const file = readFileSync('templates/sample-forum.xlsx');
    const { value } = await readWorkbookFile('sample-forum.xlsx', file);
    if (!value) throw new Error('the sample was not read');
    expect(mends(value).map(({ kind, sheet }) => `${kind} ${sheet}`)).toMatchInlineSnapshot(`
[
  "instead Agenda",
  "instead Stages",
  "counts Assessments",
]
`);
  });
});
