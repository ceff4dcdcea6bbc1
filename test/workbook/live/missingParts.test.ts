import { readFileSync } from 'node:fs';
import type { Grid } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';
import { missingParts } from '../../../src/workbook/live/missingParts';
import { starter as plan } from '../../../templates/sources/starter';
import { gridOf, sheetOf } from '../gridOf';

const starter = async (): Promise<Grid> => {
  const { value } = await readWorkbookFile('s.xlsx', readFileSync('templates/starter.xlsx'));
  if (!value) throw new Error('The starter workbook can be read.');
  return value;
};

test('an empty workbook lacks every sheet and list of the plan', () => {
  const { sheets, columns, lists } = missingParts(gridOf(sheetOf('Sheet1', [])), plan);
  expect(sheets.map(({ name }) => name)).toEqual(
    plan.sheets.filter(({ kind }) => kind === 'table').map(({ name }) => name),
  );
  expect(columns).toEqual([]);
  expect(lists).toEqual(plan.lists);
});

test('a workbook that was set up lacks nothing', async () => {
  const { sheets, columns, lists } = missingParts(await starter(), plan);
  expect([sheets, columns, lists]).toEqual([[], [], []]);
});

test('a column that a table lacks is added to it with its list', async () => {
  const grid = await starter();
  const without = grid.sheets.map((sheet) => {
    if (sheet.name !== 'Assessments') return sheet;
    const [header, cell] = [...(sheet.rows.get(1) ?? [])].find(
      ([, { kind, ...one }]) => kind === 'text' && 'text' in one && one.text === 'Rating',
    ) ?? [0, undefined];
    expect(cell).toBeDefined();
    const cells = new Map([...(sheet.rows.get(1) ?? [])].filter(([at]) => at !== header));
    return { ...sheet, rows: new Map([[1, cells]]) };
  });
  const { sheets, columns } = missingParts({ ...grid, sheets: without }, plan);
  expect(sheets).toEqual([]);
  expect(columns).toMatchObject([
    {
      sheet: 'Assessments',
      table: 'Assessments',
      columns: [{ column: { header: 'Rating' }, area: { rule: { kind: 'list' } } }],
    },
  ]);
  expect(columns[0]?.columns[0]?.colours.map(({ value }) => value)).toEqual([
    'Green',
    'Amber',
    'Red',
  ]);
});

test('a list refers to where the team’s own sheet has the column', () => {
  const themes = sheetOf('Themes', [['Our themes'], [], ['Nr', 'Theme', 'Sub-theme'], ['1', 'A']]);
  const { sheets, lists } = missingParts(gridOf(themes), plan);
  expect(sheets.map(({ name }) => name)).not.toContain('Themes');
  expect(lists.find(({ name }) => name === 'Themes_Theme')?.formula).toBe(
    'Themes!$B$4:INDEX(Themes!$B$4:$B$1003,IFERROR(MATCH("zzzzzz",Themes!$B$4:$B$1003),1))',
  );
});
