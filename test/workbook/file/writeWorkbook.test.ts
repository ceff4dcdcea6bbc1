import { unzipSync } from 'fflate';
import type { WorkbookPlan } from '../../../src/workbook';
import { writeWorkbook } from '../../../src/workbook/file/writeWorkbook';

const message = { title: 'Rating', text: 'How ready the theme is.' };

const plan: WorkbookPlan = {
  title: 'A small workbook',
  language: 'en-GB',
  date: undefined,
  lists: [{ name: 'Themes_Theme', formula: 'Themes!$A$2:$A$9' }],
  sheets: [
    { kind: 'notes', name: 'Start here', heading: 'Start here', lines: ['Type & save.'] },
    {
      kind: 'table',
      name: 'Themes',
      columns: [
        { header: 'Theme', width: 20 },
        { header: 'Rating', width: 10 },
        { header: 'Rated on', width: 12 },
      ],
      rows: [[{ kind: 'text', text: 'Justice\nand more' }, { kind: 'blank' }, { kind: 'blank' }]],
      areas: [
        {
          column: 2,
          firstRow: 2,
          lastRow: 1001,
          format: 'general',
          rule: { kind: 'list', values: ['Green', 'Red'], isClosed: true },
          message,
        },
        {
          column: 3,
          firstRow: 2,
          lastRow: 1001,
          format: 'date',
          rule: { kind: 'anything' },
          message,
        },
      ],
      colours: [{ column: 2, value: 'Green', look: { fill: 'CCE2D8', text: '004D29' } }],
    },
  ],
};

let parts: Record<string, string>;
const part = (name: string) => parts[name] ?? '';

beforeAll(async () => {
  const decoder = new TextDecoder();
  const entries = Object.entries(unzipSync(await writeWorkbook(plan)));
  parts = Object.fromEntries(entries.map(([name, bytes]) => [name, decoder.decode(bytes)]));
});

test('the same plan gives the same bytes', async () => {
  expect(await writeWorkbook(plan)).toEqual(await writeWorkbook(plan));
});

test('content types come first, and nothing tells when or by whom the file was written', () => {
  expect(Object.keys(parts)[0]).toBe('[Content_Types].xml');
  expect(part('docProps/core.xml')).toContain('<dc:title>A small workbook</dc:title>');
  expect(part('docProps/core.xml')).not.toMatch(/created|modified|creator|lastModifiedBy/);
  expect(Object.values(parts).join('')).not.toContain('xr:uid');
});

test('a sheet has one table of its name, whose columns are its header cells', () => {
  expect(part('xl/tables/table1.xml')).toContain('displayName="Themes" ref="A1:C2"');
  const names = [...part('xl/tables/table1.xml').matchAll(/<tableColumn [^>]*name="([^"]*)"/g)];
  expect(names.map(([, name]) => name)).toEqual(['Theme', 'Rating', 'Rated on']);
});

test('lists refuse other values, and messages stand without a rule', () => {
  const sheet = part('xl/worksheets/sheet2.xml');
  expect(sheet).toMatch(/type="list"[^>]*errorStyle="stop"[^>]*sqref="B2:B1001"/);
  expect(sheet).toContain('<formula1>"Green,Red"</formula1>');
  expect(sheet).toMatch(/<dataValidation (?![^>]*type=)[^>]*prompt="[^"]+"[^>]*sqref="C2:C1001"/);
});

test('a named list stands among the names, after the rows to repeat when printed', () => {
  expect(part('xl/workbook.xml')).toMatch(
    /_xlnm.Print_Titles.*<definedName name="Themes_Theme">Themes!\$A\$2:\$A\$9<\/definedName>/,
  );
});

test('a font states its children in the order of the schema', () => {
  expect(part('xl/styles.xml')).toMatch(/<font><b\/?>.*<sz [^>]*>.*<color [^>]*>.*<name [^>]*>/);
  expect(part('xl/styles.xml')).not.toMatch(/<color [^>]*\/><b\/>/);
});

test('rows keep no height of their own, so that Excel fits them when they are edited', () => {
  expect(part('xl/worksheets/sheet2.xml')).toMatch(/<row r="2"[^>]* ht="30"/);
  expect(part('xl/worksheets/sheet2.xml')).not.toContain('customHeight');
});

test('a message that Excel would cut is a mistake', async () => {
  const [notes, table] = plan.sheets;
  if (notes === undefined || table?.kind !== 'table') throw new Error('The plan changed.');
  const areas = table.areas.map((area) => ({
    ...area,
    message: { title: 'Rating', text: 'x'.repeat(256) },
  }));
  await expect(writeWorkbook({ ...plan, sheets: [{ ...table, areas }] })).rejects.toThrow(
    'The message of "Rating" is too long for Excel.',
  );
});
