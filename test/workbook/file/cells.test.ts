import { readWorkbookFile } from '../../../src/workbook/file';
import { workbookOf, worksheet } from './workbookOf';

async function cellsOf(cells: string, strict = false) {
  const sheet = worksheet(`<row r="1">${cells}</row>`);
  const xml = strict
    ? sheet.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
    : sheet;
  const { value } = await readWorkbookFile('forum.xlsx', workbookOf({ Any: xml }));
  return [...(value?.sheets[0]?.rows.get(1)?.values() ?? [])];
}

describe('cells', () => {
  test.each([
    ['a number', '<c r="A1"><v>8</v></c>', { kind: 'number', number: 8 }],
    [
      'an inline text',
      '<c r="A1" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c>',
      { kind: 'text', text: 'rich text' },
    ],
    ['a boolean', '<c r="A1" t="b"><v>1</v></c>', { kind: 'boolean', boolean: true }],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }],
    ['a formula with a number', '<c r="A1"><f>1+1</f><v>2</v></c>', { kind: 'number', number: 2 }],
    [
      'a formula with a text',
      '<c r="A1" t="str"><f>B1</f><v>a</v></c>',
      { kind: 'text', text: 'a' },
    ],
    [
      'a formula with an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { kind: 'error', code: '#DIV/0!' },
    ],
    [
      'a formula without a result',
      '<c r="A1"><f>SUM(B1)</f></c>',
      { kind: 'uncalculated', formula: 'SUM(B1)' },
    ],
    [
      'a shared formula with a result',
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">C1</f><v>7</v></c>',
      { kind: 'number', number: 7 },
    ],
  ])('%s', async (_what, xml, cell) => {
    expect(await cellsOf(xml)).toEqual([cell]);
  });

  test('a formula whose result is an empty text is blank, not one without a result', async () => {
    const cells = '<c r="A1" t="str"><f>IF(B1="","",B1)</f><v></v></c><c r="B1"><v>3</v></c>';
    expect(await cellsOf(cells)).toEqual([{ kind: 'number', number: 3 }]);
  });

  test('dates of strict workbooks', async () => {
    const cells = '<c r="A1" t="d"><v>2023-06-22T00:00:00</v></c>';
    expect(await cellsOf(cells, true)).toEqual([{ kind: 'text', text: '2023-06-22T00:00:00' }]);
  });
});
