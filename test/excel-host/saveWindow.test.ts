import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';

describe('where the pane itself lets no file out', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const openedWindow = async () => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
      { address: 'https://localhost/taskpane.html?do=deck' },
    );
    const { pane, page } = excel;
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    // As on a Mac, where downloads from a pane are ignored.
    await pane.evaluate(() => {
      Object.assign(Office.PlatformType, { Mac: Office.context.diagnostics.platform });
    });
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      pane.getByRole('button', { name: 'Make the deck' }).click(),
    ]);
    return opened;
  };

  test('a window takes it, and a click there saves it', async () => {
    const opened = await openedWindow();
    const link = opened.getByRole('link', { name: 'Save msf-2023-06-22-deck.pptx' });
    const [download] = await Promise.all([
      opened.waitForEvent('download'),
      link.click({ timeout: 30_000 }),
    ]);
    const own = await sampleDeck();
    expect(Buffer.compare(readFileSync(await download.path()), own.bytes)).toBe(0);
    await excel.pane.getByText('was handed to the browser').waitFor();
    expectCalm(excel);
  }, 120_000);

  test('a window that is closed is a no', async () => {
    const opened = await openedWindow();
    await opened.getByRole('link', { name: /^Save/ }).waitFor();
    await opened.close();
    await excel.pane.getByText('was not saved: you cancelled.').waitFor();
    expectCalm(excel);
  }, 120_000);
});
