import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { startBrowser } from '../taskpane/openPane';
import { type OpenExcel, openExcel } from '.';
import { expectCalm } from './expectCalm';
import { until } from './until';

const open = (
  browser: Browser,
  file: string,
  ask = '',
  more: Parameters<typeof openExcel>[3] = {},
) =>
  openExcel(browser, file, readFileSync(`templates/${file}`), {
    address: `https://localhost/taskpane.html${ask}`,
    ...more,
  });

describe('the pane in Excel, with the real office.js', () => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  test('reads the sample as it stands in its file', async () => {
    excel = await open(browser, 'sample-forum.xlsx');
    const { pane } = excel;
    await pane.getByText('Multi-Stakeholder Forum for Open Government').first().waitFor();
    expect(await pane.getByRole('row', { name: /^Submissions/ }).textContent()).toContain('62');
    await pane.getByText('This workbook has all the sheets and columns.').waitFor();
    await pane.getByText('9 warnings').waitFor();
    // Three to read the workbook; the others set up the watching of changes.
    expect(excel.syncs()).toBeLessThanOrEqual(8);
    expectCalm(excel);
  }, 120_000);

  test('makes the deck that the command line makes of the saved file, byte by byte', async () => {
    excel = await open(browser, 'sample-forum.xlsx', '?do=deck');
    const button = excel.pane.getByRole('button', { name: 'Make the deck' });
    await excel.pane.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([excel.page.waitForEvent('download'), button.click()]);
    const own = await sampleDeck();
    expect(download.suggestedFilename()).toBe(own.name);
    expect(Buffer.compare(readFileSync(await download.path()), own.bytes)).toBe(0);
    expectCalm(excel);
  }, 120_000);

  test('leads from a problem to its cell', async () => {
    excel = await open(browser, 'sample-forum.xlsx', '?do=check');
    await excel.pane.getByRole('button', { name: 'Assessments!F10' }).click({ timeout: 60_000 });
    await until(() => excel.selection() === 'Assessments!F10');
    expectCalm(excel);
  }, 120_000);

  test('writes what is chosen and typed in Assess into its cells, and reads it again', async () => {
    excel = await open(browser, 'sample-forum.xlsx', '?do=assess');
    const { pane } = excel;
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    await pane.getByRole('combobox', { name: 'Rating' }).selectOption('Green');
    await until(() => excel.cell('Assessments', 'C10') === 'Green');
    await pane.getByRole('textbox', { name: 'Analysis' }).fill('There is potential.');
    await pane.getByRole('textbox', { name: 'Analysis' }).press('Control+Enter');
    await until(() => excel.cell('Assessments', 'G10') === 'There is potential.');
    await pane.getByRole('tab', { name: 'Overview' }).click();
    await pane.getByRole('tab', { name: 'Assess' }).click();
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    expect(await pane.getByRole('combobox', { name: 'Rating' }).inputValue()).toBe('Green');
    expectCalm(excel);
  }, 120_000);

  test('drafts a summary from the topics where there is none', async () => {
    excel = await open(browser, 'sample-forum.xlsx', '?do=assess');
    const { pane } = excel;
    await pane.getByRole('combobox', { name: 'Theme' }).selectOption('Civic Space');
    await pane.getByRole('button', { name: 'Draft summary from topics' }).click();
    await until(() => String(excel.cell('Assessments', 'F7')).startsWith('3 topics: '));
    expectCalm(excel);
  }, 120_000);

  test('says of the starter workbook what its forum still lacks', async () => {
    excel = await open(browser, 'starter.xlsx', '?do=check');
    await excel.pane.getByText('The forum has no date.').waitFor({ timeout: 60_000 });
    expectCalm(excel);
  }, 120_000);
});
