import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { readForum } from '../../src/workbook';
import { readWorkbookFile } from '../../src/workbook/file';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

const own = readFileSync('test/tables/correspondence-log.xlsx');

describe('saying in Excel what the team’s columns are', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (more: Parameters<typeof openExcel>[3] = {}): Promise<Frame> => {
    const address = 'https://localhost/taskpane.html?do=columns';
    excel = await openExcel(browser, 'correspondence-log.xlsx', own, { address, ...more });
    await excel.pane.getByRole('heading').nth(1).waitFor({ timeout: 30_000 });
    return excel.pane;
  };
  const keep = (pane: Frame) => pane.getByRole('button', { name: 'Keep it in the sheet Mapping' });
  const sheets = () => excel.book.sheets.map(({ cells }) => cells.name);
  const refsSaved = async () => {
    const { value } = await readWorkbookFile('saved.xlsx', await excel.book.saved());
    return readForum(value ? [value] : []).value.forum.submissions.map(({ ref }) => ref);
  };

  test('writes a sheet Mapping by keyboard, which the command line reads, and takes it out again', async () => {
    const pane = await open();
    await pane.getByRole('combobox', { name: 'What “Their ask” (F4) is' }).focus();
    await excel.page.keyboard.type('Topic');
    await keep(pane).focus();
    await excel.page.keyboard.press('Enter');
    await pane.getByText(/rows written to the sheet Mapping\./).waitFor();
    expect(sheets()).toEqual(['Correspondence', 'Mapping']);
    await pane
      .getByText('Read already: Ref, Received, Name, Organisation, Email, Topic, Theme.')
      .waitFor();
    expect(await refsSaved()).toEqual(['OG-001', 'OG-002', 'OG-003']);
    await pane.getByRole('button', { name: 'Undo' }).click();
    await until(() => sheets().length === 1);
    expectCalm(excel);
  }, 120_000);

  test('writes below what Mapping says already', async () => {
    const pane = await open();
    await keep(pane).click();
    await pane.getByText(/rows written to the sheet Mapping\./).waitFor();
    const filled = () => excel.book.sheet('Mapping').cells.actualRowCount;
    const before = filled();
    await pane.getByRole('combobox', { name: 'What “Drafted by” is' }).selectOption('Sector');
    await keep(pane).click();
    await pane.getByText('1 row written to the sheet Mapping.').waitFor();
    expect(filled()).toBe(before + 1);
    expect(excel.cell('Mapping', `D${before + 1}`)).toBe('Drafted by');
    expectCalm(excel);
  }, 120_000);

  test('takes in a file of the command line’s', async () => {
    const pane = await open();
    const mapping = [
      { sheet: 'Submissions', yourSheet: 'Correspondence' },
      { sheet: 'Submissions', column: 'Ref', yourColumn: 'Case ID' },
    ];
    await pane.locator('input[accept=".json"]').setInputFiles({
      name: 'correspondence-log.forum.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ mapping })),
    });
    await pane.getByText('2 rows written to the sheet Mapping.').waitFor();
    expect(await refsSaved()).toEqual(['OG-001', 'OG-002', 'OG-003']);
    expectCalm(excel);
  }, 120_000);

  test('says why nothing was written where the workbook is read-only', async () => {
    const pane = await open({ canWrite: false });
    await keep(pane).click();
    await pane
      .getByText('The workbook is open for reading only, so nothing was changed.')
      .waitFor();
    expect(sheets()).toEqual(['Correspondence']);
    expectCalm(excel);
  }, 120_000);
});
