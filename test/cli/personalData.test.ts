import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { recordSheets } from '../../src/sheets';
import { emptyFolder, filesIn, forumPapers } from './commandLine';

const personal = Object.values(recordSheets.submissions.columns).filter(
  (column) => column.personal,
);
const mark = (header: string, row: number) => `Zyxwv${header}${row}Qponm`;

/** The sample with a mark in every personal cell, whatever its sender agreed to. */
async function marked(folder: string): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile('templates/sample-forum.xlsx');
  const sheet = workbook.getWorksheet('Submissions');
  if (!sheet) throw new Error('the sample has no Submissions');
  const headers = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => headers.set(String(cell.value), column));
  for (let row = 2; row <= sheet.rowCount; row += 1) {
    for (const { header } of personal) {
      sheet.getCell(row, headers.get(header) ?? 0).value = mark(header, row);
    }
  }
  const file = join(folder, 'marked.xlsx');
  writeFileSync(file, Buffer.from(await workbook.xlsx.writeBuffer()));
  return file;
}

test('what stands in personal columns is in no byte of any output', async () => {
  expect(personal.map(({ header }) => header)).toEqual([
    'Name',
    'Organisation',
    'Email',
    'Submission',
  ]);
  const folder = emptyFolder();
  const file = await marked(emptyFolder());
  expect(readFileSync(file).length).toBeGreaterThan(10_000);
  const { code, out, errors } = forumPapers(['build', file, '--out', folder]);
  const json = forumPapers(['check', file, '--json']);
  expect(code).toBe(0);
  const texts = [out, errors, json.out, json.errors];
  for (const bytes of filesIn(folder).values()) {
    for (const part of Object.values(unzipSync(bytes)))
      texts.push(strFromU8(part), strFromU8(part, true));
  }
  expect(texts.length).toBeGreaterThan(400);
  for (const text of texts) expect(/zyxwv|qponm/i.test(text)).toBe(false);
});
