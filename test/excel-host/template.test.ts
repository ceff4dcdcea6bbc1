import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { examine, makeDeck } from '../../src/papers';
import { readWorkbookFile } from '../../src/workbook/file';
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

  test('keeps which layout serves what in its sheet Mapping, as the library reads it, and takes it back', async () => {
    const pane = await open(readFileSync('templates/sample-forum.xlsx'));
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    await pane.locator('input[type=file]').first().setInputFiles(department);
    await pane.getByText('Which layout serves which slide').click();
    const choice = pane.getByRole('combobox', { name: 'Layout for the break' });
    await choice.selectOption('Title');
    await pane.getByText('Written to the sheet Mapping').waitFor();
    await until(() => excel.cell('Mapping', 'D2') === 'Title');
    expect(['A2', 'B2', 'C2'].map((cell) => excel.cell('Mapping', cell))).toEqual([
      'Deck template',
      'break',
      'department.pptx',
    ]);
    await pane.getByText('Because you said so.').waitFor();
    await choice.selectOption('Section');
    await until(() => excel.cell('Mapping', 'D2') === 'Section');
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([
      excel.page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Make the deck' }).click(),
    ]);
    const { value: grid } = await readWorkbookFile('forum.xlsx', await excel.book.saved());
    const template = { name: department.name, bytes: new Uint8Array(department.buffer) };
    const own = await makeDeck(examine(grid ? [grid] : []), template);
    expect(readFileSync(await download.path()).equals(own.value[0]?.bytes ?? Buffer.of())).toBe(
      true,
    );
    await choice.selectOption({ index: 0 });
    await pane.getByText('Because you said so.').waitFor({ state: 'detached' });
    expect(excel.cell('Mapping', 'D2')).toBeNull();
    expectCalm(excel);
  }, 180_000);

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
