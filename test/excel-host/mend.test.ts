import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

describe('mending from the list of problems', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (prepare: (book: OpenExcel['book']) => void) => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
      { address: 'https://localhost/taskpane.html?do=check', prepare },
    );
    return excel.pane;
  };

  test('says what it will write, writes it, reads again, and takes it back', async () => {
    const pane = await open((book) => {
      book.chooseInSilence('Assessments', 'C2', 'Gren');
    });
    await pane
      .getByText('Assessments!C2: “Gren” becomes “Green”')
      .first()
      .waitFor({ timeout: 30_000 });
    expect(excel.cell('Assessments', 'C2')).toBe('Gren');
    await pane.getByRole('button', { name: 'Mend Assessments!C2' }).first().click();
    await until(() => excel.cell('Assessments', 'C2') === 'Green');
    await pane.getByText('1 cell mended.').waitFor();
    await pane.getByText('Rating holds "Gren"').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: 'Undo' }).click();
    await until(() => excel.cell('Assessments', 'C2') === 'Gren');
    await pane.getByText('Rating holds "Gren"').first().waitFor();
    expectCalm(excel);
  }, 120_000);

  test('makes a day of a text, and gives the cell a format that shows one', async () => {
    const pane = await open((book) => {
      book.chooseInSilence('Forum', 'B3', '22 June 2023');
      book.sheet('Forum').cells.getCell('B3').numFmt = 'General';
    });
    await pane.getByRole('button', { name: 'Mend Forum!B3' }).click({ timeout: 30_000 });
    await until(() => excel.cell('Forum', 'B3') === 45_099);
    expect(excel.book.sheet('Forum').cells.getCell('B3').numFmt).toBe('dd/mm/yyyy');
    expectCalm(excel);
  }, 120_000);

  test('fills blank counts, and tidies spaces of many cells at once', async () => {
    const pane = await open((book) => {
      for (let row = 2; row <= 40; row += 1) {
        const cell = book.sheet('Submissions').cells.getCell(`M${row}`);
        cell.value = `${cell.value}  `;
      }
    });
    await pane.getByText(/have stray spaces/).waitFor({ timeout: 30_000 });
    await pane.getByRole('button', { name: /^Mend \d+ cells from Submissions!M2/ }).click();
    await pane.getByText(/have stray spaces/).waitFor({ state: 'detached' });
    expect(String(excel.cell('Submissions', 'M40'))).not.toMatch(/ $/);
    await pane
      .getByRole('button', { name: /Mend .*Assessments!D/ })
      .last()
      .click();
    await pane.getByText(/Relevant submissions is blank/).waitFor({ state: 'detached' });
    expectCalm(excel);
  }, 120_000);

  test('mends nothing in a protected sheet, and can be tried again', async () => {
    const pane = await open((book) => {
      book.chooseInSilence('Assessments', 'C2', 'Gren');
      book.sheet('Assessments').isProtected = true;
    });
    await pane
      .getByRole('button', { name: 'Mend Assessments!C2' })
      .first()
      .click({ timeout: 30_000 });
    await pane.getByText('is protected, so nothing was changed').waitFor();
    expect(excel.cell('Assessments', 'C2')).toBe('Gren');
    excel.book.sheet('Assessments').isProtected = false;
    await pane.getByRole('button', { name: 'Try again' }).click();
    await until(() => excel.cell('Assessments', 'C2') === 'Green');
    expectCalm(excel);
  }, 120_000);
});
