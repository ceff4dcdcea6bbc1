import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

const sample = readFileSync('templates/sample-forum.xlsx');

describe('when Excel refuses', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (view: string, more: Parameters<typeof openExcel>[3] = {}): Promise<Frame> => {
    const address = `https://localhost/taskpane.html?do=${view}`;
    excel = await openExcel(browser, 'sample-forum.xlsx', sample, { address, ...more });
    return excel.pane;
  };
  const again = (pane: Frame) => pane.getByRole('button', { name: 'Try again' }).first();

  test.each([
    ['InvalidOperationInCellEditMode', 'Excel is waiting for you to finish typing in a cell.'],
    ['InvalidOrTimedOutSession', 'The session with Excel has run out.'],
    ['InactiveWorkbook', 'The workbook is closed, or is not the one in front.'],
    ['GeneralException', 'Excel could not do this (GeneralException).'],
  ])(
    'says so at %s, and reads the workbook when tried again',
    async (refusal, message) => {
      const pane = await open('overview', { temper: { refusal } });
      await pane.getByText(message).waitFor({ timeout: 30_000 });
      excel.temper.refusal = undefined;
      await again(pane).click();
      await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor();
      await until(() => excel.book.sheets.length > 0);
      expectCalm(excel);
      // What changes afterwards is seen as well.
      excel.book.type('Forum', 'B2', 'Another forum');
      await pane.getByText('Another forum').first().waitFor();
    },
    120_000,
  );

  test('says that the network is gone, and goes on when it is back', async () => {
    const pane = await open('overview');
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 30_000 });
    excel.temper.isOffline = true;
    await excel.page.context().setOffline(true);
    excel.book.type('Forum', 'B2', 'Another forum');
    await pane.getByText('Excel has lost its connection.').waitFor({ timeout: 30_000 });
    // What was read before stays.
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor();
    excel.temper.isOffline = false;
    await excel.page.context().setOffline(false);
    await again(pane).click();
    await pane.getByText('Another forum').first().waitFor();
    expectCalm(excel);
  }, 120_000);

  test('keeps what was typed when it could not be written, and writes it when tried again', async () => {
    const pane = await open('assess');
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    const analysis = pane.getByRole('textbox', { name: 'Analysis' });
    excel.temper.refusal = 'InvalidOperationInCellEditMode';
    await analysis.fill('There is potential.');
    await analysis.press('Control+Enter');
    await pane.getByText('Excel is waiting for you').first().waitFor();
    expect(await analysis.inputValue()).toBe('There is potential.');
    excel.temper.refusal = undefined;
    await again(pane).click();
    await until(() => excel.cell('Assessments', 'G10') === 'There is potential.');
    expect(await analysis.inputValue()).toBe('There is potential.');
    expectCalm(excel);
  }, 120_000);

  test('reads what is open for reading only, and says why nothing can be written', async () => {
    const pane = await open('assess', { canWrite: false });
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    await pane.getByRole('combobox', { name: 'Rating' }).selectOption('Green');
    await pane.getByText('The workbook is open for reading only').waitFor();
    expect(excel.cell('Assessments', 'C10')).not.toBe('Green');
    expectCalm(excel);
  }, 120_000);

  test('changes nothing in a protected sheet, and says how to lift the protection', async () => {
    const pane = await open('assess', {
      prepare: (book) => {
        book.sheet('Assessments').isProtected = true;
      },
    });
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    await pane.getByRole('combobox', { name: 'Rating' }).selectOption('Green');
    await pane.getByText('The sheet “Assessments” is protected, so nothing was changed.').waitFor();
    expect(excel.cell('Assessments', 'C10')).not.toBe('Green');
    excel.book.sheet('Assessments').isProtected = false;
    await again(pane).click();
    await until(() => excel.cell('Assessments', 'C10') === 'Green');
    expectCalm(excel);
  }, 120_000);

  test('does not write over what somebody else changed meanwhile', async () => {
    const pane = await open('assess');
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    excel.book.chooseInSilence('Assessments', 'C10', 'Red');
    await pane.getByRole('combobox', { name: 'Rating' }).selectOption('Green');
    await pane.getByText('The cell Assessments!C10 has changed since it was read').waitFor();
    expect(excel.cell('Assessments', 'C10')).toBe('Red');
    expectCalm(excel);
  }, 120_000);

  test('reads in smaller parts what is too large to send at once', async () => {
    const pane = await open('overview', { temper: { limit: 40_000 } });
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 30_000 });
    expect(excel.syncs()).toBeGreaterThan(8);
    expectCalm(excel);
  }, 120_000);

  test('says that it reads while Excel takes its time', async () => {
    const pane = await open('overview', { temper: { delay: 700 } });
    await pane.getByText('Reading the workbook').waitFor({ timeout: 30_000 });
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor();
    expectCalm(excel);
  }, 120_000);
});
