import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { emptyFolder, forumPapers } from '../cli/commandLine';
import { downloaded } from './downloaded';
import { openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

const workbook = 'test/tables/correspondence-log.xlsx';

describe('the columns of a workbook of the team’s own, outside Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const choose = async (page: Page, ...files: readonly string[]) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
  const opened = async (options: BrowserContextOptions = {}) => {
    const { page } = await openPane(browser, options, `${paneAddress}?do=columns`);
    await choose(page, workbook);
    await page.getByRole('heading', { name: 'Correspondence, headers in row 4' }).waitFor();
    return page;
  };
  const choice = (page: Page, name: string) => page.getByRole('combobox', { name });
  /** A folder with the workbook and the mapping that the command line writes for it. */
  const mappedFolder = () => {
    const folder = emptyFolder();
    copyFileSync(workbook, join(folder, 'correspondence-log.xlsx'));
    forumPapers(['map', 'correspondence-log.xlsx', '--yes'], { folder });
    return folder;
  };

  test('shows what each is, from Overview on, and gives nobody’s name or address away', async () => {
    const { page } = await openPane(browser, {}, `${paneAddress}?do=overview`);
    await choose(page, workbook);
    await page.getByText('Are your sheets or columns called something else?').click();
    expect(await choice(page, 'What “Case ID” (A4) is').inputValue()).toBe('Ref');
    expect(await choice(page, 'What “Drafted by” is').inputValue()).toBe('');
    const text = await page.locator('#view').textContent();
    expect(text).toContain('Holds “OG-001”, “OG-002”, “OG-003”');
    expect(text).not.toMatch(/walker|A\. Walker|Citizens' Forum/i);
    await page.context().close();
  }, 120_000);

  test('saves the very file that the command line writes', async () => {
    const page = await opened();
    const { name, bytes } = await downloaded(page, 'Save correspondence-log.forum.json');
    expect(name).toBe('correspondence-log.forum.json');
    const theirs = readFileSync(join(mappedFolder(), name));
    expect(Buffer.from(bytes).toString()).toBe(theirs.toString());
    await page.context().close();
  }, 120_000);

  test('reads the workbook as chosen, at once', async () => {
    const page = await opened();
    await choice(page, 'What “Their ask” (F4) is').selectOption('Topic');
    await page.getByRole('button', { name: 'Read it so now' }).click();
    await page.getByText('The workbook is read so until the pane is closed.').waitFor();
    await page
      .getByText('Read already: Ref, Received, Name, Organisation, Email, Topic, Theme.')
      .waitFor();
    await page.getByRole('tab', { name: 'Overview' }).click();
    await page.getByRole('row', { name: /^Submissions 3/ }).waitFor();
    await page.context().close();
  }, 120_000);

  test('takes a mapping file in, given along with the workbook or afterwards', async () => {
    const folder = mappedFolder();
    const file = join(folder, 'correspondence-log.forum.json');
    const { page } = await openPane(browser, {}, `${paneAddress}?do=overview`);
    await choose(page, file, join(folder, 'correspondence-log.xlsx'));
    await page.getByRole('row', { name: /^Submissions 3/ }).waitFor();
    await page.context().close();

    const later = await opened();
    await later.locator('input[accept=".json"]').setInputFiles(file);
    await later.getByText('The workbook is read so until the pane is closed.').waitFor();
    await later.locator('input[accept=".json"]').setInputFiles({
      name: 'broken.forum.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await later.getByText('broken.forum.json cannot be read as a mapping').waitFor();
    await later.context().close();
  }, 120_000);

  testBarriers(opened);
});
