import { strToU8, zipSync } from 'fflate';
import { readForum } from '../../../src/workbook';
import { readWorkbookFile } from '../../../src/workbook/file';
import { rowOf, workbookOf, worksheet } from './workbookOf';

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const headers = rowOf(1, ['Theme', 'Sub-theme']);
const good = workbookOf({ Themes: worksheet(headers + rowOf(2, ['Justice'])) });

/** A zip whose directory says that its only large part is smaller than it is. */
function lyingBomb(): Uint8Array {
  const bomb = new Uint8Array(workbookOf({ Themes: worksheet(headers + ' '.repeat(40_000_000)) }));
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 30; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 2000, true);
  }
  return bomb;
}

async function found(file: Uint8Array): Promise<readonly string[]> {
  const { value, findings } = await readWorkbookFile('forum.xlsx', file);
  const later = value ? readForum([value]).findings : [];
  return [...findings, ...later].map(({ rule }) => rule);
}

describe('files that are no workbook get one clear finding', () => {
  test.each([
    ['empty', new Uint8Array(), 'file-empty'],
    ['cut in its middle', good.subarray(0, good.length / 2), 'file-damaged'],
    ['cut at its end', good.subarray(0, good.length - 10), 'file-damaged'],
    ['text', strToU8('Theme;Sub-theme\nJustice;'), 'file-text'],
    ['PDF', strToU8('%PDF-1.7\n1 0 obj\n'), 'not-a-workbook'],
    ['picture', bytesOf('89504e470d0a1a0a0000000d49484452'), 'not-a-workbook'],
    ['plain zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    [
      'OpenDocument',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'file-damaged',
    ],
    [
      'too large',
      workbookOf({ Themes: worksheet(' '.repeat(420 * 1024 * 1024)) }),
      'file-too-large',
    ],
    ['larger than it says', lyingBomb(), 'file-damaged'],
    [
      'entities in the workbook',
      workbookOf(
        {},
        { parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' } },
      ),
      'file-damaged',
    ],
    [
      'entities in a sheet',
      workbookOf({ Themes: '<!DOCTYPE lolz [<!ENTITY lol "lol">]><worksheet/>' }),
      'file-damaged',
    ],
    [
      'broken XML in the workbook',
      workbookOf({}, { parts: { 'xl/workbook.xml': '<workbook><sheets>' } }),
      'file-damaged',
    ],
    [
      'broken XML in a sheet',
      workbookOf({ Themes: `<worksheet><sheetData>${headers}<row r="2"><c r="A2"><v>1` }),
      'file-damaged',
    ],
    ['none of the sheets', workbookOf({ Sheet1: worksheet(headers) }), 'no-known-sheet'],
  ])('%s', async (_what, file, rule) => {
    expect(await found(file)).toEqual([rule]);
  });

  test('it names the file and what to do', async () => {
    const { findings } = await readWorkbookFile(
      'old.xls',
      bytesOf(`d0cf11e0a1b11ae1${'00'.repeat(600)}`),
    );
    expect(findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: 'old.xls is in an old Office format (.xls).',
        remedy: 'Open it in Excel and save it as an Excel workbook (.xlsx).',
        source: { workbook: 'old.xls' },
      }),
    ]);
  });
});

describe('workbooks that are odd', () => {
  const themesIn = async (file: Uint8Array) => {
    const { value } = await readWorkbookFile('forum.xlsx', file);
    return value ? readForum([value]).value.forum.themes.map(({ theme }) => theme) : undefined;
  };

  test('only headers: no rows, no finding', async () => {
    expect(await found(workbookOf({ Themes: worksheet(headers) }))).toEqual([]);
  });

  test('headers twice: the first is read, and that is said', async () => {
    const rows = rowOf(1, ['Theme', 'Theme']) + rowOf(2, ['Justice', 'Other']);
    const file = workbookOf({ Themes: worksheet(rows) });
    expect(await found(file)).toEqual(['column-twice']);
    expect(await themesIn(file)).toEqual(['Justice']);
  });

  test.each(['__proto__', 'constructor', 'toString'])(
    'a header %s is a column like others',
    async (header) => {
      const rows = rowOf(1, [header, 'Theme']) + rowOf(2, ['x', 'Justice']);
      expect(await themesIn(workbookOf({ Themes: worksheet(rows) }))).toEqual(['Justice']);
      expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    },
  );

  test('absolute targets, as openpyxl writes them', async () => {
    const rows = headers + rowOf(2, ['Justice']);
    const file = workbookOf({ Themes: worksheet(rows) }, { absoluteTargets: true });
    expect(await themesIn(file)).toEqual(['Justice']);
  });

  test('1,048,576 formatted empty rows are passed over', async () => {
    const empty = Array.from(
      { length: 1_048_574 },
      (_, index) =>
        `<row r="${index + 3}"><c r="A${index + 3}" s="1"/><c r="B${index + 3}" s="1"/></row>`,
    ).join('');
    const rows = headers + rowOf(2, ['Justice']) + empty;
    expect(await themesIn(workbookOf({ Themes: worksheet(rows) }))).toEqual(['Justice']);
  }, 60_000);

  test('more rows with values than the limit', async () => {
    const many = Array.from(
      { length: 250_002 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );
    expect(await found(workbookOf({ Themes: worksheet(many.join('')) }))).toEqual([
      'sheet-too-long',
    ]);
  }, 60_000);
});

test('cut anywhere, a workbook gives findings and never throws', async () => {
  for (let length = 0; length < good.length; length += 17) {
    const { findings } = await readWorkbookFile('forum.xlsx', good.subarray(0, length));
    expect(findings).toHaveLength(1);
  }
});
