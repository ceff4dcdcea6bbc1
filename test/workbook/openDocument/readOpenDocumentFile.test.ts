import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readForum } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';

const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';

// fixtures/make.py makes these workbooks with LibreOffice.
const bytesOf = (name: string) => readFileSync(join(__dirname, 'fixtures', name));

async function read(name: string, file: Uint8Array = bytesOf(name)) {
  const { value, findings } = await readWorkbookFile(name, file);
  if (!value) throw new Error(`${name}: ${findings.map(({ rule }) => rule).join()}`);
  return value;
}

/** A spreadsheet of these tables. */
const spreadsheet = (tables: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    mimetype: strToU8(mimetype),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, strToU8(text)])),
  });

const text = (typed: string) =>
  `<table:table-cell office:value-type="string"><text:p>${typed}</text:p></table:table-cell>`;

const found = async (file: Uint8Array, name = 'forum.ods') =>
  (await readWorkbookFile(name, file)).findings.map(({ rule }) => rule);

describe('a workbook by LibreOffice', () => {
  test('has its cells of every kind, merges and what is hidden', async () => {
    const [cells, hidden] = (await read('kinds.ods')).sheets;
    const rows = [...(cells?.rows ?? [])].map(([row, own]) => [row, Object.fromEntries(own)]);
    expect(Object.fromEntries(rows)).toEqual({
      1: {
        1: { kind: 'text', text: 'text' },
        2: { kind: 'text', text: 'two\nlines  and   spaces' },
        3: { kind: 'text', text: 'a & b < c' },
      },
      2: {
        1: { kind: 'text', text: 'numbers' },
        2: { kind: 'number', number: 12 },
        3: { kind: 'number', number: 1.5 },
        4: { kind: 'number', number: 0.25 },
      },
      3: {
        1: { kind: 'text', text: 'dates' },
        2: { kind: 'date', date: '2023-06-22' },
        3: { kind: 'date', date: '2023-05-23' },
        4: { kind: 'text', text: '09:05' },
      },
      // LibreOffice writes the truth of an .xlsx as a formula whose result is a number.
      4: {
        1: { kind: 'text', text: 'truth' },
        2: { kind: 'number', number: 1 },
        3: { kind: 'number', number: 0 },
      },
      5: {
        1: { kind: 'text', text: 'formulas' },
        2: { kind: 'number', number: 24 },
        3: { kind: 'error', code: '#DIV/0!' },
      },
      6: {
        1: { kind: 'text', text: 'same' },
        ...Object.fromEntries([2, 3, 4, 5, 6].map((at) => [at, { kind: 'number', number: 7 }])),
      },
      8: { 1: { kind: 'text', text: 'merged' }, 3: { kind: 'text', text: 'beside' } },
      ...Object.fromEntries(
        [10, 11, 12, 13, 14].map((row) => [row, { 1: { kind: 'text', text: 'again' } }]),
      ),
      20: { 1: { kind: 'text', text: 'far below' } },
    });
    expect(cells).toMatchObject({
      name: "Cell kinds, Bob's",
      hidden: false,
      merges: [{ top: 8, left: 1, bottom: 9, right: 2 }],
      hiddenRows: new Set([6]),
      hiddenColumns: new Set([3]),
    });
    expect(hidden).toMatchObject({ name: 'Hidden', hidden: true });
  });

  test('is the same forum as the .xlsx that it was made from', async () => {
    const forumOf = async (name: string, file: Uint8Array) => {
      const { value, findings } = readForum([await read(name, file)]);
      return JSON.stringify({ forum: value.forum, findings }).replaceAll(name, 'forum');
    };
    const xlsx = readFileSync('templates/sample-forum.xlsx');
    expect(await forumOf('sample-forum.ods', bytesOf('sample-forum.ods'))).toBe(
      await forumOf('sample-forum.xlsx', xlsx),
    );
  });

  test('has its tables by their names', async () => {
    const { forum } = readForum([await read('tables.ods')]).value;
    expect(forum.submissions.map(({ ref, received }) => [ref, received])).toEqual([
      ['S001', '2023-05-22'],
      ['S002', '2023-05-23'],
      ['3', '2023-05-24'],
    ]);
  });
});

describe('cells and rows that repeat', () => {
  test('a million empty rows and columns are passed over, wherever they stand', async () => {
    const empty =
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const row = `<table:table-row>${text('x')}</table:table-row>`;
    const grid = await read(
      'a.ods',
      spreadsheet(`<table:table table:name="A">${row}${empty}${row}${empty}</table:table>`),
    );
    expect([...(grid.sheets[0]?.rows.keys() ?? [])]).toEqual([1, 1000002]);
  });

  test.each([
    [
      'sheet-too-long',
      `<table:table-row table:number-rows-repeated="1048576">${text('x')}</table:table-row>`,
    ],
    [
      'sheet-too-full',
      '<table:table-row><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'.repeat(
        400,
      ),
    ],
  ])('filled ones beyond the limit: %s', async (rule, rows) => {
    expect(await found(spreadsheet(`<table:table table:name="A">${rows}</table:table>`))).toEqual([
      rule,
    ]);
  });
});

describe('files that can’t be read get one clear finding', () => {
  const whole = bytesOf('kinds.ods');
  const content = unzipSync(whole)['content.xml'] ?? new Uint8Array();
  test.each([
    [
      'encrypted, as LibreOffice does',
      spreadsheet('', {
        'META-INF/manifest.xml': '<manifest:file-entry><manifest:encryption-data/>',
      }),
      'file-encrypted',
    ],
    [
      'encrypted as a whole',
      zipSync({ mimetype: strToU8(mimetype), 'encrypted-package': strToU8('x') }),
      'file-encrypted',
    ],
    ['without content', zipSync({ mimetype: strToU8(mimetype) }), 'file-damaged'],
    ['cut', whole.subarray(0, whole.length / 2), 'file-damaged'],
    [
      'broken XML',
      zipSync({ mimetype: strToU8(mimetype), 'content.xml': content.subarray(0, -9) }),
      'file-damaged',
    ],
    [
      'entities',
      zipSync({
        mimetype: strToU8(mimetype),
        'content.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      }),
      'file-damaged',
    ],
    [
      'a text document',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
      'not-a-workbook',
    ],
    [
      'too large',
      zipSync({
        mimetype: strToU8(mimetype),
        'content.xml': new Uint8Array(420 * 1024 * 1024).fill(32),
      }),
      'file-too-large',
    ],
  ])('%s', async (_what, file, rule) => {
    expect(await found(file)).toEqual([rule]);
  });
});

test('notes, drawings and tracked changes are no part of a cell', async () => {
  const cell =
    '<table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p><text:p>e</text:p><draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></table:table-cell>';
  const changes =
    '<table:tracked-changes><table:deletion><table:table-cell><text:p>gone</text:p></table:table-cell></table:deletion></table:tracked-changes>';
  const grid = await read(
    'a.ods',
    spreadsheet(
      `${changes}<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`,
    ),
  );
  expect(grid.sheets[0]?.rows.get(1)?.get(1)).toEqual({ kind: 'text', text: 'a   b\tc\nd\ne' });
});

test('a formula that was never calculated is told', async () => {
  const cell = '<table:table-cell table:formula="of:=1+1"/>';
  const grid = await read(
    'a.ods',
    spreadsheet(
      `<table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table>`,
    ),
  );
  expect(grid.sheets[0]?.rows.get(1)?.get(1)).toEqual({ kind: 'uncalculated', formula: 'of:=1+1' });
});
