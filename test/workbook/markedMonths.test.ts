import fc from 'fast-check';
import { dateFromIso } from '../../src/forum';
import type { Cell } from '../../src/sheets';
import {
  type Grid,
  mappingFileText,
  mappingRows,
  readForum,
  readMappingFile,
  understand,
} from '../../src/workbook';
import { monthNamed, monthText } from '../../src/workbook/monthNamed';
import { gridOf, sheetOf } from './gridOf';

const rows = [
  ['Activity', 'Owner', 'Mar 2023', 'April 2023', '05/2023', "Jun '23"],
  ['Outreach', 'Secretariat', 'x', 'x', '', ''],
  ['Drafting', 'Departments', '', '', '✓', '✓'],
  ['Publication', 'Minister', '', '', '', 'x'],
  ['Reviews', 'Board', 'x', '', 'x', ''],
  ['Later', 'Board', '', '', '', ''],
];

/** What is read of a workbook once its mapping is taken as understood. */
function readAsUnderstood(grid: Grid) {
  const tables = understand(grid);
  const { value } = readMappingFile(
    'plan.forum.json',
    mappingFileText([], mappingRows(tables.filter(({ isSure }) => isSure))),
  );
  return readForum(value ? [value, grid] : [grid]);
}

describe('months as columns with marks', () => {
  test('give each stage its first day and its last', () => {
    const { value, findings } = readAsUnderstood(gridOf(sheetOf('Plan', rows)));
    expect(
      value.forum.stages.map(({ stage, starts, ends, datesShown, kind, ledBy }) => [
        stage,
        starts,
        ends,
        datesShown,
        kind,
        ledBy,
      ]),
    ).toEqual([
      ['Outreach', '2023-03-01', '2023-04-30', 'Mar–Apr 2023', 'stage', 'Secretariat'],
      ['Drafting', '2023-05-01', '2023-06-30', 'May–Jun 2023', 'stage', 'Departments'],
      ['Publication', '2023-06-01', '2023-06-30', 'Jun 2023', 'stage', 'Minister'],
      ['Reviews', '2023-03-01', '2023-05-31', 'Mar–May 2023', 'stage', 'Board'],
      ['Later', undefined, undefined, undefined, 'stage', 'Board'],
    ]);
    expect(
      findings.filter(({ rule }) => rule === 'months-with-gap').map(({ source }) => source?.cell),
    ).toEqual(['C5']);
  });

  test('are known by true dates, and by the year in a merged row above', () => {
    const dated = sheetOf('Plan', [['Activity', 'Owner'], ...rows.slice(1, 4)]);
    const header = new Map(dated.rows.get(1));
    const first = (typed: string): Cell => {
      const date = dateFromIso(typed);
      return date === undefined ? { kind: 'blank' } : { kind: 'date', date };
    };
    for (const [index, month] of ['03', '04', '05', '06'].entries()) {
      header.set(index + 3, first(`2023-${month}-01`));
    }
    const grid = gridOf({ ...dated, rows: new Map([...dated.rows, [1, header]]) });
    expect(readAsUnderstood(grid).value.forum.stages.map(({ ends }) => ends)).toEqual([
      '2023-04-30',
      '2023-06-30',
      '2023-06-30',
    ]);

    const below = sheetOf('Plan', [
      ['', '', '2023', '', '2024', ''],
      ['Activity', 'Owner', 'Nov', 'Dec', 'Jan', 'Feb'],
      ...rows.slice(1, 4),
    ]);
    const merges = [
      { top: 1, bottom: 1, left: 3, right: 4 },
      { top: 1, bottom: 1, left: 5, right: 6 },
    ];
    const { forum } = readAsUnderstood(gridOf({ ...below, merges })).value;
    expect(forum.stages.map(({ starts, ends }) => [starts, ends])).toEqual([
      ['2023-11-01', '2023-12-31'],
      ['2024-01-01', '2024-02-29'],
      ['2024-02-01', '2024-02-29'],
    ]);
  });

  test('whose year nobody says are not guessed in silence', () => {
    const yearless = [['Activity', 'Owner', 'Mar', 'Apr', 'May', 'Jun'], ...rows.slice(1, 4)];
    const [table] = understand(gridOf(sheetOf('Timeline', yearless)));
    expect(table?.columns.filter(({ means }) => means !== undefined) ?? []).toEqual([]);
    const begun = [['Activity', 'Owner', 'Nov 2023', 'Dec', 'Jan', 'Feb'], ...rows.slice(1, 4)];
    const [later] = understand(gridOf(sheetOf('Timeline', begun)));
    expect(
      later?.columns.flatMap(({ means, isSure }) => (means === undefined ? [] : [[means, isSure]])),
    ).toEqual([
      ['Nov 2023', true],
      ['Dec 2023', false],
      ['Jan 2024', false],
      ['Feb 2024', false],
    ]);
  });

  test('a month is read as it is written', () => {
    const months = fc.record({
      year: fc.integer({ min: 2000, max: 2099 }),
      month: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(months, (month) => {
        expect(monthNamed(monthText(month))).toEqual(month);
      }),
    );
  });
});
