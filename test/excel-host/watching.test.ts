import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

describe.each(['1.7', '1.16'])('changes in the sheets, with ExcelApi %s', (requirements) => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
      { address: 'https://localhost/taskpane.html?do=check', requirements },
    );
    await excel.pane.getByRole('button', { name: 'Assessments!F10' }).waitFor({ timeout: 30_000 });
    await rest();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  /** Waits until the pane asks Excel for nothing more: it lets changes rest for 600 ms before it does. */
  const rest = async () => {
    let last = Date.now();
    for (let before = excel.syncs(); Date.now() - last < 1200; ) {
      await new Promise((next) => setTimeout(next, 50));
      if (excel.syncs() === before) continue;
      before = excel.syncs();
      last = Date.now();
    }
  };
  const problem = () => excel.pane.getByText('Rating holds "Purple"');

  test('the list of problems follows what is typed in a cell', async () => {
    excel.book.type('Assessments', 'C2', 'Purple');
    await problem().waitFor();
    excel.book.type('Assessments', 'C2', 'Green');
    await problem().waitFor({ state: 'detached' });
    expectCalm(excel);
  }, 120_000);

  test('a choice from a list that Excel tells nobody of is seen when another cell is selected', async () => {
    const sheet = excel.book.sheet('Assessments');
    excel.book.select(sheet, { row: 1, column: 2, rows: 1, columns: 1 });
    await rest();
    excel.book.chooseInSilence('Assessments', 'C2', 'Purple');
    excel.book.select(sheet, { row: 4, column: 2, rows: 1, columns: 1 });
    await problem().waitFor();
    expectCalm(excel);
  }, 120_000);

  test('walking through cells reads the workbook no more', async () => {
    const before = excel.syncs();
    const sheet = excel.book.sheet('Assessments');
    for (let row = 1; row <= 10; row += 1) {
      excel.book.select(sheet, { row, column: 0, rows: 1, columns: 1 });
    }
    await rest();
    expect(excel.syncs() - before).toBeLessThanOrEqual(10);
    expect(excel.largest()).toBeGreaterThan(0);
    expect(excel.pane.getByText('Checking').isVisible()).resolves.toBe(false);
  }, 120_000);

  test('a thousand changes within a second lead to one reading', async () => {
    const before = excel.syncs();
    for (let row = 2; row < 1002; row += 1) excel.book.type('Submissions', `N${row}`, 'Yes');
    await until(() => excel.syncs() > before);
    await rest();
    // A reading takes three syncs.
    expect(excel.syncs() - before).toBe(3);
    expectCalm(excel);
  }, 120_000);

  test('a new sheet and a sheet that goes are seen', async () => {
    const { pane, book } = excel;
    await pane.getByRole('tab', { name: 'Overview' }).click();
    await pane.getByRole('row', { name: /^Stages 1/ }).waitFor();
    book.deleteSheet(book.sheet('Stages'));
    await pane.getByRole('row', { name: /^Stages missing/ }).waitFor();
    expectCalm(excel);
  }, 120_000);
});
