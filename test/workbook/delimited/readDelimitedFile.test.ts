import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { readForum } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';

const folder = join(__dirname, 'fixtures');
const files = readdirSync(folder).filter((name) => !name.endsWith('.py'));

const rowsIn = async (name: string, file: Uint8Array) => {
  const { value, findings } = await readWorkbookFile(name, file);
  const rows = [...(value?.sheets[0]?.rows ?? [])].map(([row, cells]) => [
    row,
    ...[...cells].map(([column, cell]) => [column, cell.kind === 'text' ? cell.text : cell.kind]),
  ]);
  return { rows, rules: findings.map(({ rule }) => rule), sheet: value?.sheets[0]?.name };
};

const read = (text: string, name = 'a.csv') => rowsIn(name, strToU8(text));

// fixtures/make.py writes the same rows in each encoding and with each separator.
test.each(files)('%s has its rows, and is not touched', async (name) => {
  const bytes = readFileSync(join(folder, name));
  const before = createHash('sha256').update(bytes).digest('hex');
  const { rows, rules, sheet } = await rowsIn(name, bytes);
  const isWindows = name.includes('windows');
  expect(rows).toEqual([
    [1, [1, 'Ref'], [2, 'Name'], [3, 'Submission'], [4, 'Received']],
    [
      2,
      [1, 'S001'],
      [2, 'Zoë O’Neill'],
      [3, 'Publish “beneficial owners”,\nin one place; soon'],
      [4, '22/05/2023'],
    ],
    [3, [1, 'S002'], [3, 'He said "no" | we say\tyes'], [4, '23/05/2023']],
    [4, [1, 'S003'], [2, isWindows ? 'Lukasz' : 'Łukasz'], [3, '€5 – a price'], [4, '24/05/2023']],
  ]);
  expect(rules).toEqual(isWindows ? ['text-in-windows-1252'] : []);
  expect(sheet).toBe(name.replace(/\..*/, ''));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(before);
});

test('a file named for a sheet is that sheet', async () => {
  const file = strToU8('Our ref;Theme;Submitted\nS001;Justice;22/05/2023\n');
  const { value } = await readWorkbookFile('submissions.csv', file);
  const { forum } = readForum(value ? [value] : []).value;
  expect(forum.submissions).toMatchObject([
    { ref: 'S001', theme: 'Justice', received: '2023-05-22', at: { sheet: 'submissions', row: 2 } },
  ]);
});

test('rows that are wider or shorter than the others are told, with the cell', async () => {
  const file = strToU8(
    'Ref,Theme,Topic\nS1,Justice,a\nS2,Justice,a,b\nS3,Justice\nS4,Justice,c,\n',
  );
  const { findings } = await readWorkbookFile('a.csv', file);
  expect(findings.map(({ rule, source }) => `${rule} ${source?.cell}`)).toEqual([
    'row-too-wide D3',
    'row-too-short B4',
  ]);
});

test('empty lines keep their numbers, as in Excel', async () => {
  expect((await read('a,b\n\n\nc,d')).rows).toEqual([
    [1, [1, 'a'], [2, 'b']],
    [4, [1, 'c'], [2, 'd']],
  ]);
});

describe('what can’t be read gets one clear finding', () => {
  test.each([
    ['a quotation mark without end', 'a,b\nc,"d\ne,f\n', 'quote-not-closed', 'B2'],
    ['text after a quotation mark', 'a,b\nc,d\n"e" f,g\n', 'quote-closed-early', 'A3'],
    ['nothing', '', 'file-empty', undefined],
    ['only spaces', ' \r\n ', 'file-empty', undefined],
    ['a web page', '<!doctype html><table>', 'file-text', undefined],
    ['JSON', '{"a": 1}', 'file-text', undefined],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'not-a-workbook', undefined],
  ])('%s', async (_what, text, rule, cell) => {
    const { value, findings } = await readWorkbookFile('a.csv', strToU8(text));
    expect(value).toBeUndefined();
    expect(findings.map((one) => [one.rule, one.source?.cell])).toEqual([[rule, cell]]);
  });

  test('bytes that are no text', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 7) % 256);
    expect((await rowsIn('a.csv', noise)).rules).toEqual(['not-a-workbook']);
  });

  test('more rows than the limit', async () => {
    expect((await read('a,b\n'.repeat(250_001))).rules).toEqual(['sheet-too-long']);
  });
});

test('a workbook named .csv is read as what it is', async () => {
  const { value } = await readWorkbookFile('a.csv', readFileSync('templates/starter.xlsx'));
  expect(value?.sheets.length).toBeGreaterThan(5);
});
