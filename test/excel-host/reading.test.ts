import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { examine, makeDeck } from '../../src/papers';
import { readWorkbookFile } from '../../src/workbook/file';
import { benchWorkbook } from '../bench/benchWorkbook';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { bookOf } from './books';
import { expectCalm } from './expectCalm';

const views = ['Overview', 'Check', 'Assess', 'Deck', 'Responses'];

describe('reading a workbook in Excel', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  test('110,000 cells come in parts below 5 MB, and make the deck of the saved file', async () => {
    const file = await benchWorkbook({ submissions: 10_000, slides: 5 });
    excel = await openExcel(browser, 'forum.xlsx', file, {
      address: 'https://localhost/taskpane.html?do=deck',
      prepare: (book) => {
        // Three bytes a letter: the limit is one of bytes.
        const cells = book.sheet('Submissions').cells;
        for (let row = 2; row < 6000; row += 1) cells.getCell(`H${row}`).value = '公'.repeat(600);
      },
    });
    const { pane, page, book } = excel;
    const button = pane.getByRole('button', { name: 'Make the deck' });
    await pane.getByText(/Slide 1 of \d+/).waitFor({ timeout: 90_000 });
    expect(excel.largest()).toBeGreaterThan(1_000_000);
    expect(excel.largest()).toBeLessThan(5_000_000);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const { value: grid } = await readWorkbookFile('forum.xlsx', await book.saved());
    const template = { name: 'deck.pptx', bytes: readFileSync('templates/deck.pptx') };
    const own = await makeDeck(examine(grid ? [grid] : []), template);
    expect(readFileSync(await download.path()).equals(Buffer.from(own.value[0]?.bytes ?? []))).toBe(
      true,
    );
    expectCalm(excel);
  }, 240_000);

  test('changes, selects and calculates nothing while somebody only looks', async () => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
      { requirements: '1.16' },
    );
    const { pane, book } = excel;
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 60_000 });
    const held = async () => (await readWorkbookFile('sample.xlsx', await book.saved())).value;
    const before = await held();
    const selected = excel.selection();
    for (const view of views) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.locator('#view').getByRole('button').first().waitFor({ timeout: 60_000 });
    }
    await pane.getByText('DRAFT: 5 of 46 responses').first().waitFor({ timeout: 60_000 });
    expect(await held()).toEqual(before);
    expect(excel.selection()).toBe(selected);
    const acts = /\.(activate|select|calculate|add|delete|insert|clear|set\w+|autofit\w*)$/i;
    expect([...excel.used].filter((name) => acts.test(name))).toEqual([]);
    expectCalm(excel);
  }, 120_000);

  test('an empty workbook has a clear state in every view', async () => {
    const file = await bookOf((workbook) => workbook.addWorksheet('Sheet1'));
    excel = await openExcel(browser, 'Book1', file);
    const { pane } = excel;
    for (const [view, words] of [
      ['Overview', 'This workbook lacks these.'],
      ['Check', 'Book1 has none of the sheets of a forum.'],
      ['Assess', 'There are no themes to assess yet.'],
      ['Deck', '1 error to mend first'],
      ['Responses', 'There are no responses to show.'],
    ] as const) {
      await pane.getByRole('tab', { name: view }).click({ timeout: 60_000 });
      await pane.getByText(words).first().waitFor({ timeout: 60_000 });
      expect(await pane.getByText(/our mistake|undefined|NaN/).count()).toBe(0);
    }
    expectCalm(excel);
  }, 120_000);
});
