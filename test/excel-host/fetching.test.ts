import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';

describe('when the pane’s own address no longer answers', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    excel = await openExcel(
      browser,
      'sample-forum.xlsx',
      readFileSync('templates/sample-forum.xlsx'),
    );
    await excel.pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 60_000 });
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  test('a view that can’t be fetched says so, leaves the others, and comes when tried again', async () => {
    const { pane, temper } = excel;
    temper.isAddressGone = true;
    await pane.getByRole('tab', { name: 'Assess' }).click();
    await pane.getByText('A part of this pane could not be fetched.').waitFor();
    await pane.getByRole('tab', { name: 'Overview' }).click();
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor();
    await pane.getByRole('tab', { name: 'Assess' }).click();
    temper.isAddressGone = false;
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('combobox', { name: 'Theme' }).waitFor();
    expectCalm(excel);
  }, 120_000);

  test('what makes papers says so, and makes the same deck afterwards', async () => {
    const { pane, page, temper } = excel;
    await pane.getByRole('tab', { name: 'Deck' }).click();
    await pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    temper.isAddressGone = true;
    const button = pane.getByRole('button', { name: 'Make the deck' });
    await button.click();
    await pane.getByText('A part of this pane could not be fetched.').waitFor();
    temper.isAddressGone = false;
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const own = await sampleDeck();
    expect(readFileSync(await download.path()).equals(Buffer.from(own.bytes))).toBe(true);
    expectCalm(excel);
  }, 120_000);
});
