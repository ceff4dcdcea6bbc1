import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

describe('assessing in Excel', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (prepare: (book: OpenExcel['book']) => void = () => {}) => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
      { address: 'https://localhost/taskpane.html?do=assess', prepare },
    );
    await excel.pane.getByRole('combobox', { name: 'Theme' }).waitFor({ timeout: 60_000 });
    return excel.pane;
  };
  const press = (key: string) => excel.page.keyboard.press(key);
  const isRefused = () => excel.pane.getByRole('button', { name: 'Try again' }).count();

  test('a second choice follows the first at once, while Excel takes its time', async () => {
    const pane = await open();
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    excel.temper.delay = 300;
    const rating = pane.getByRole('combobox', { name: 'Rating' });
    await rating.selectOption('Green');
    expect(await rating.inputValue()).toBe('Green');
    await rating.selectOption('Red');
    expect(await rating.inputValue()).toBe('Red');
    await until(() => excel.cell('Assessments', 'C10') === 'Red');
    expect(await isRefused()).toBe(0);
    expectCalm(excel);
  }, 120_000);

  test('submissions are filed with two keys each, without a pause', async () => {
    const pane = await open((book) => {
      for (const cell of ['K5', 'L5', 'K6', 'L6', 'K7', 'L7']) {
        book.chooseInSilence('Submissions', cell, null);
      }
    });
    await pane.getByText('3 submissions are not yet filed').waitFor();
    excel.temper.delay = 200;
    await pane.getByRole('combobox', { name: /^File S/ }).focus();
    for (const key of ['j', 'Enter', 'd', 'Enter']) await press(key);
    await pane.getByText('1 submission is not yet filed').waitFor();
    await until(() => excel.cell('Submissions', 'K5') === 'Justice');
    await until(() => String(excel.cell('Submissions', 'K6')).startsWith('D'));
    expect(excel.cell('Submissions', 'K7')).toBeNull();
    expect(await isRefused()).toBe(0);
    expectCalm(excel);
  }, 120_000);

  test('keys go from theme to theme, and write what was typed', async () => {
    const pane = await open();
    const theme = pane.getByRole('combobox', { name: 'Theme' });
    await theme.selectOption('Justice');
    await pane.getByRole('textbox', { name: 'Analysis' }).fill('Typed before going on.');
    await press('Alt+PageDown');
    await pane.getByText('Theme 10 of 13').waitFor();
    await until(() => excel.cell('Assessments', 'G10') === 'Typed before going on.');
    await press('Alt+PageUp');
    await pane.getByText('Theme 9 of 13').waitFor();
    expect(await pane.getByRole('textbox', { name: 'Analysis' }).inputValue()).toBe(
      'Typed before going on.',
    );
    expectCalm(excel);
  }, 120_000);

  test('what Excel refuses is kept over other views and themes, and written when tried again', async () => {
    const pane = await open();
    const theme = pane.getByRole('combobox', { name: 'Theme' });
    const analysis = pane.getByRole('textbox', { name: 'Analysis' });
    await theme.selectOption('Justice');
    excel.temper.refusal = 'InvalidOperationInCellEditMode';
    await analysis.fill('Not to be lost.');
    await press('Control+1');
    await pane.getByText('Excel is waiting for you').first().waitFor();
    await press('Control+3');
    await theme.selectOption('Justice');
    expect(await analysis.inputValue()).toBe('Not to be lost.');
    expect(excel.cell('Assessments', 'G10')).not.toBe('Not to be lost.');
    excel.temper.refusal = undefined;
    await pane.getByRole('button', { name: 'Try again' }).first().click();
    await until(() => excel.cell('Assessments', 'G10') === 'Not to be lost.');
    expectCalm(excel);
  }, 120_000);
});
