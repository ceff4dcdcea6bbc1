import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { emptyFolder, forumPapers } from '../cli/commandLine';
import { downloaded } from './downloaded';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

const folder = join(process.cwd(), 'test/importing/fixtures');
const forms = join(folder, 'microsoft-forms.xlsx');

describe('bringing answers in outside Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const choose = (page: Page, file: string) =>
    page.locator('input[accept*=".tsv"]').setInputFiles(file);
  const opened = async (options: BrowserContextOptions = {}) => {
    const { page } = await openPane(browser, options);
    await choose(page, forms);
    await page.getByText('Adds 4 rows of 3 submissions.').waitFor({ timeout: 30_000 });
    return page;
  };
  /** The workbook that the command line makes. */
  const imported = (...more: readonly string[]) => {
    const to = emptyFolder();
    forumPapers(['import', forms, '--into', 'new.xlsx', '--yes', ...more], { folder: to });
    return readFileSync(join(to, 'new.xlsx'));
  };

  test('makes the very workbook that the command line makes, and shows nobody’s name', async () => {
    const page = await opened();
    await page.getByText('Adds 4 rows').click();
    const text = await page.locator('#view').textContent();
    expect(text).not.toMatch(/Submitter \d|@example/);
    expect(text).toContain('1, point 2, from A2');
    const { name, bytes } = await downloaded(page, 'Save as a new workbook');
    expect(name).toBe('microsoft-forms-submissions.xlsx');
    expect(Buffer.from(bytes).equals(imported())).toBe(true);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Choose a workbook' }).waitFor();
    await page.context().close();
  }, 120_000);

  test('takes what is said of a column and of the references', async () => {
    const page = await opened();
    await page
      .getByRole('combobox', { name: 'What “Sector” (G1) becomes' })
      .selectOption('Not read');
    await page.getByRole('textbox', { name: 'Put before each reference' }).fill('MF-');
    await page.getByText('Adds 4 rows').click();
    await page.getByText('MF-1, point 2, from A2').waitFor();
    const { bytes } = await downloaded(page, 'Save as a new workbook');
    expect(Buffer.from(bytes).equals(imported('--as', 'G1=-', '--prefix', 'MF-'))).toBe(true);
    await page.context().close();
  }, 120_000);

  test('brings in beside a workbook only what is new, by drop too', async () => {
    const { page } = await openPane(browser, {}, `${paneAddress}?do=overview`);
    const before = join(emptyFolder(), 'before.xlsx');
    forumPapers(['import', join(folder, 'citizen-space.csv'), '--into', before, '--yes']);
    await chooseWorkbook(page, before);
    const zone = page.getByRole('region', { name: 'Answers to a survey or form' });
    await zone.waitFor({ timeout: 30_000 });
    const transfer = await page.evaluateHandle(
      (text) => {
        const all = new DataTransfer();
        all.items.add(new File([text], 'citizen-space.csv'));
        return all;
      },
      readFileSync(join(folder, 'citizen-space.csv'), 'utf8'),
    );
    await zone.dispatchEvent('drop', { dataTransfer: transfer });
    await page.getByText('There is nothing new to add.').waitFor({ timeout: 30_000 });
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
