import { gridOf } from '../../../src/workbook/live/gridOf';
import type { RawWorkbook } from '../../../src/workbook/live/rawWorkbook';

const raw = (dates1904: boolean): RawWorkbook => ({
  name: 'forum.xlsx',
  dates1904,
  sheets: [
    {
      name: 'Stages',
      hidden: true,
      tables: [],
      merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
      hiddenRows: [4],
      hiddenColumns: [2],
      slices: [
        {
          top: 2,
          left: 2,
          cells: JSON.stringify({
            values: [
              ['Starts', '#REF!', true, 45_099.75, 12, ''],
              ['', '', '', '', '', ''],
            ],
            formats: [
              ['General', 'General', 'General', 'm/d/yyyy h:mm', '0 "days"', '@'],
              ['@', '@', '@', '@', '@', '@'],
            ],
          }),
        },
        {
          top: 9,
          left: 1,
          cells: JSON.stringify({ values: [[0.5, '#hashtag']], formats: [['[$-809]h:mm', '@']] }),
        },
      ],
    },
  ],
});

const cell = (grid: ReturnType<typeof gridOf>, row: number, column: number) =>
  grid.sheets[0]?.rows.get(row)?.get(column);

test('tells text, numbers, truth, errors and dates apart', () => {
  const grid = gridOf(raw(false));
  expect([2, 3, 4, 5, 6, 7].map((column) => cell(grid, 2, column))).toEqual([
    { kind: 'text', text: 'Starts' },
    { kind: 'error', code: '#REF!' },
    { kind: 'boolean', boolean: true },
    { kind: 'date', date: '2023-06-22' },
    { kind: 'number', number: 12 },
    undefined,
  ]);
  expect(cell(grid, 9, 1)).toEqual({ kind: 'text', text: '12:00' });
  expect(cell(grid, 9, 2)).toEqual({ kind: 'text', text: '#hashtag' });
});

test('leaves out rows without a value and keeps what is hidden or merged', () => {
  const [sheet] = gridOf(raw(false)).sheets;
  expect([...(sheet?.rows.keys() ?? [])]).toEqual([2, 9]);
  expect(sheet).toMatchObject({ hidden: true, merges: [{ top: 2 }] });
  expect([...(sheet?.hiddenRows ?? []), ...(sheet?.hiddenColumns ?? [])]).toEqual([4, 2]);
});

test('counts days from 1904 where the workbook does', () => {
  expect(cell(gridOf(raw(true)), 2, 5)).toEqual({ kind: 'date', date: '2027-06-23' });
});
