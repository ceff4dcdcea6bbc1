import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

describe('the slides in Excel', () => {
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
      { address: 'https://localhost/taskpane.html?do=deck', prepare },
    );
    await excel.pane.getByText(/Slide 1 of \d+/).waitFor({ timeout: 60_000 });
    return excel.pane;
  };

  test('a slide leads to the rows that it came from', async () => {
    const pane = await open();
    await pane.getByRole('option').nth(3).click();
    await pane.getByRole('button', { name: 'Go to Agenda!D5' }).click();
    await until(() => excel.selection() === 'Agenda!D5');
    await pane.getByRole('option').nth(0).click();
    await pane.getByRole('button', { name: 'Go to People!B2' }).click();
    await until(() => excel.selection() === 'People!B2');
    expectCalm(excel);
  }, 120_000);

  test('a row whose sheet is gone meanwhile is said to be gone', async () => {
    const pane = await open();
    await pane.getByRole('option').nth(0).click();
    const link = pane.getByRole('button', { name: 'Go to People!B2' });
    excel.temper.refusal = 'InvalidOperationInCellEditMode';
    await link.click();
    await pane.getByText('Excel is waiting for you to finish typing').waitFor();
    excel.temper.refusal = undefined;
    await pane.getByRole('button', { name: 'Try again' }).first().click();
    await until(() => excel.selection() === 'People!B2');
    expectCalm(excel);
  }, 120_000);

  test('what is too long for a slide is marked in the list and said beside the slide', async () => {
    const pane = await open((book) => {
      const points = Array.from({ length: 40 }, (_, index) => `Rule ${index + 1} of this meeting`);
      const agenda = book.sheet('Agenda').cells;
      const headers = agenda.getRow(1);
      const letter = (header: string) => {
        let found = 0;
        headers.eachCell((cell, column) => {
          if (cell.value === header) found = column;
        });
        return found;
      };
      agenda.getRow(5).getCell(letter('Points')).value = points.join('\n');
    });
    const marked = pane.getByRole('option').filter({ hasText: 'Too long for one slide' });
    await marked.first().waitFor();
    expect(await marked.count()).toBeGreaterThan(1);
    await marked.first().click();
    await pane
      .getByText(/does not fit|goes on|fits/)
      .first()
      .waitFor();
    expectCalm(excel);
  }, 120_000);
});
