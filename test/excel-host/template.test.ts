import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { bookOf } from './books';
import { expectCalm } from './expectCalm';
import { until } from './until';

describe('the template that belongs to the workbook', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (file: Uint8Array, view = 'deck') => {
    const address = `https://localhost/taskpane.html?do=${view}`;
    excel = await openExcel(browser, 'forum.xlsx', file, { address });
    return excel.pane;
  };
  const department = {
    name: 'department.pptx',
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    buffer: readFileSync('templates/deck.pptx'),
  };

  test('is remembered in its cell, named when the workbook is opened again, and forgotten', async () => {
    const pane = await open(readFileSync('templates/sample-forum.xlsx'));
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    await pane.locator('input[type=file]').first().setInputFiles(department);
    await pane.getByRole('button', { name: 'Remember department.pptx in the workbook' }).click();
    const forum = excel.book.sheet('Forum').cells;
    const settings = () =>
      Object.fromEntries(
        Array.from({ length: 30 }, (_, row) => [
          forum.getCell(row + 1, 1).value,
          forum.getCell(row + 1, 2).value,
        ]),
      );
    await until(() => settings()['Deck template'] === 'department.pptx');
    const saved = await excel.book.saved();
    expectCalm(excel);
    await excel.close();
    const again = await open(saved);
    await again.getByText('This workbook names the template department.pptx.').waitFor();
    await again.getByRole('button', { name: 'Forget it in the workbook' }).click();
    await again.getByText('This workbook names').waitFor({ state: 'detached' });
    expectCalm(excel);
  }, 120_000);

  test('gets a row of its own where the settings have none yet', async () => {
    const file = await bookOf((workbook) => {
      workbook.addWorksheet('Forum').addTable({
        name: 'Forum',
        ref: 'A1',
        columns: [{ name: 'Setting' }, { name: 'Value' }],
        rows: [
          ['Forum name', 'A forum'],
          ['Date', new Date('2023-06-22T00:00:00Z')],
        ],
      });
    });
    const pane = await open(file);
    await pane.getByText('errors to mend first').waitFor({ timeout: 60_000 });
    await pane.locator('input[type=file]').first().setInputFiles(department);
    await pane.getByRole('button', { name: 'Remember department.pptx in the workbook' }).click();
    await until(() => excel.cell('Forum', 'B4') === 'department.pptx');
    expect(excel.cell('Forum', 'A4')).toBe('Deck template');
    expect(excel.book.sheet('Forum').tables[0]?.box.rows).toBe(4);
    await pane.getByRole('button', { name: /^Remember/ }).waitFor({ state: 'detached' });
    expectCalm(excel);
  }, 120_000);
});
