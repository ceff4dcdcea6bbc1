import type { Placed } from '../../src/forum';
import type { Column, Entry, Sheet } from '../../src/sheets';
import { listsOf } from '../../src/workbook/setUpList';
import { setUpSettings } from '../../src/workbook/setUpSettings';
import { setUpTable } from '../../src/workbook/setUpTable';

const column = <V>(header: string, entry: Entry): Column<V> => ({
  header,
  synonyms: [],
  help: `Help for ${header}.`,
  example: '',
  required: false,
  personal: false,
  width: 20,
  entry,
  read: () => ({ value: undefined, problems: [] }),
});

interface Bird extends Placed {
  readonly name: string;
  readonly rating: string | undefined;
  readonly seen: string | undefined;
}

const birds: Sheet<Bird> = {
  name: 'Birds',
  synonyms: [],
  purpose: 'Birds seen.',
  columns: {
    name: column('Name', { kind: 'text' }),
    rating: column('Rating', { kind: 'one of', values: ['Green', 'Red'] }),
    seen: column('Seen', { kind: 'date' }),
  },
};

test('rows stand in the order of the columns, whatever the order of their fields', () => {
  const { rows } = setUpTable(birds, [{ seen: '2023-06-22', name: 'Wren' }]);
  expect(rows).toEqual([
    [{ kind: 'text', text: 'Wren' }, { kind: 'blank' }, { kind: 'date', date: '2023-06-22' }],
  ]);
});

test('a sheet without rows has one empty row, because an empty table damages the file', () => {
  expect(setUpTable(birds, []).rows).toEqual([
    [{ kind: 'blank' }, { kind: 'blank' }, { kind: 'blank' }],
  ]);
});

test('each column has its rule, format and message down to row 1,001', () => {
  const { areas } = setUpTable(birds, []);
  expect(areas).toMatchObject([
    { column: 1, firstRow: 2, lastRow: 1001, format: 'general', rule: { kind: 'anything' } },
    { column: 2, rule: { kind: 'list', values: ['Green', 'Red'], isClosed: true } },
    { column: 3, format: 'date', rule: { kind: 'date', earliest: '2000-01-01' } },
  ]);
  expect(areas[1]?.message).toEqual({ title: 'Rating', text: 'Help for Rating.' });
});

test('ratings that a list holds are coloured, and no others', () => {
  const { colours } = setUpTable(birds, []);
  expect(colours.map(({ column: at, value }) => [at, value])).toEqual([
    [2, 'Green'],
    [2, 'Red'],
  ]);
});

test('a setting takes what it is declared to, in its own row', () => {
  const plan = setUpSettings(
    {
      name: 'Forum',
      columns: [
        { header: 'Setting', width: 20 },
        { header: 'Value', width: 40 },
      ],
      settings: { host: column('Host', { kind: 'text' }), date: column('Date', { kind: 'date' }) },
    },
    { date: '2023-06-22' },
  );
  expect(plan.rows).toEqual([
    [{ kind: 'text', text: 'Host' }, { kind: 'blank' }],
    [
      { kind: 'text', text: 'Date' },
      { kind: 'date', date: '2023-06-22' },
    ],
  ]);
  expect(plan.areas).toMatchObject([
    { column: 2, firstRow: 2, lastRow: 2, format: 'general' },
    { column: 2, firstRow: 3, lastRow: 3, format: 'date' },
  ]);
});

const nests: Sheet<Pick<Bird, 'at' | 'name'>> = {
  ...birds,
  name: 'Nests',
  columns: { name: column('Bird', { kind: 'from sheet', sheet: 'Birds', header: 'Name' }) },
};

test('a list of another sheet refers to the filled cells of its column, by a name', () => {
  const lists = listsOf([setUpTable(birds, []), setUpTable(nests, [])]);
  expect(lists).toEqual([
    {
      name: 'Birds_Name',
      formula: 'Birds!$A$2:INDEX(Birds!$A$2:$A$1001,IFERROR(MATCH("zzzzzz",Birds!$A$2:$A$1001),1))',
    },
  ]);
});

test('a list of a column that is not set up is a mistake', () => {
  expect(() => listsOf([setUpTable(nests, [])])).toThrow('Birds_Name');
});
