import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

const sample = readFileSync('templates/sample-forum.xlsx');

describe('an Excel that is not in English, light and by itself', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  test('in German, errors are known and texts stay texts', async () => {
    excel = await openExcel(browser, 'sample-forum.xlsx', sample, {
      address: 'https://localhost/taskpane.html?do=check',
      language: 'de-DE',
      prepare: (book) => {
        book.chooseInSilence('Assessments', 'C2', { error: '#N/A' });
        book.chooseInSilence('Assessments', 'C3', 'Gren');
        book.chooseInSilence('Forum', 'B3', '22 June 2023');
      },
    });
    const { pane } = excel;
    await pane.getByText('shows the Excel error #N/A').first().waitFor({ timeout: 30_000 });
    await pane.getByRole('button', { name: 'Mend Assessments!C3' }).first().click();
    await until(() => excel.cell('Assessments', 'C3') === 'Green');
    await pane.getByRole('button', { name: 'Mend Forum!B3' }).first().click();
    await until(() => excel.cell('Forum', 'B3') === 45_099);
    await pane.getByRole('tab', { name: 'Assess' }).click();
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    const analysis = pane.getByRole('textbox', { name: 'Analysis' });
    await analysis.fill('Mai 2023');
    await analysis.press('Control+Enter');
    await until(() => excel.cell('Assessments', 'G10') === 'Mai 2023');
    expectCalm(excel);
  }, 120_000);

  test('is dark where Office is, on a light machine', async () => {
    const options = { colorScheme: 'light' } as const;
    const background = () =>
      excel.pane.evaluate(() => {
        const provider = document.querySelector('.fui-FluentProvider');
        return provider && getComputedStyle(provider).backgroundColor;
      });
    excel = await openExcel(browser, 'sample-forum.xlsx', sample, { options });
    await excel.pane.getByRole('tab', { name: 'Overview' }).waitFor({ timeout: 30_000 });
    expect(await background()).toBe('rgb(255, 255, 255)');
    await excel.pane.evaluate(() => {
      Object.defineProperty(Office.context, 'officeTheme', {
        value: { bodyBackgroundColor: '#262626' },
      });
      window.dispatchEvent(new Event('focus'));
    });
    expect(await background()).toBe('rgb(41, 41, 41)');
    expectCalm(excel);
  }, 120_000);

  test('a workbook that is closed during work is said, and what was read stays', async () => {
    excel = await openExcel(browser, 'sample-forum.xlsx', sample);
    const { pane } = excel;
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 30_000 });
    excel.temper.refusal = 'InactiveWorkbook';
    excel.book.type('Forum', 'B2', 'Another forum');
    await pane.getByText('The workbook is closed, or is not the one in front.').waitFor();
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor();
    excel.temper.refusal = undefined;
    await pane.getByRole('button', { name: 'Try again' }).first().click();
    await pane.getByText('Another forum').first().waitFor();
    expectCalm(excel);
  }, 120_000);
});
