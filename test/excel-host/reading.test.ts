import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';

const open = (browser: Browser, file: string, ask = '') =>
  openExcel(
    browser,
    file,
    readFileSync(`templates/${file}`),
    `https://localhost/taskpane.html${ask}`,
  );

describe('the pane in Excel, with the real office.js', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  /** What a whole session must leave behind. */
  const expectCalm = () => {
    expect(excel.failures).toEqual([]);
    expect(excel.strangers).toEqual([]);
  };

  test('reads the sample as it stands in its file', async () => {
    excel = await open(browser, 'sample-forum.xlsx');
    const { pane } = excel;
    await pane.getByText('Multi-Stakeholder Forum for Open Government').first().waitFor();
    expect(await pane.getByRole('row', { name: /^Submissions/ }).textContent()).toContain('62');
    await pane.getByText('This workbook has all the sheets and columns.').waitFor();
    await pane.getByText('9 warnings').waitFor();
    // Three to read the workbook; the others set up the watching of changes.
    expect(excel.syncs()).toBeLessThanOrEqual(8);
    expectCalm();
  }, 120_000);

  test('makes the deck that the command line makes of the saved file, byte by byte', async () => {
    excel = await open(browser, 'sample-forum.xlsx', '?do=deck');
    const button = excel.pane.getByRole('button', { name: 'Make the deck' });
    await excel.pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([excel.page.waitForEvent('download'), button.click()]);
    const own = await sampleDeck();
    expect(download.suggestedFilename()).toBe(own.name);
    expect(Buffer.compare(readFileSync(await download.path()), own.bytes)).toBe(0);
    expectCalm();
  }, 120_000);

  test('says of the starter workbook what its forum still lacks', async () => {
    excel = await open(browser, 'starter.xlsx', '?do=check');
    await excel.pane.getByText('The forum has no date.').waitFor({ timeout: 60_000 });
    expectCalm();
  }, 120_000);
});
