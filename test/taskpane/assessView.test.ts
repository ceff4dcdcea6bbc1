import type { Browser, BrowserContextOptions } from 'playwright-core';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

describe('the view Assess', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const opened = async (options: BrowserContextOptions = {}) => {
    const pane = await openPane(browser, options, `${paneAddress}?do=assess`);
    await chooseWorkbook(pane.page, 'templates/sample-forum.xlsx');
    await pane.page.getByRole('combobox', { name: 'Theme' }).waitFor({ timeout: 60_000 });
    return pane.page;
  };

  test('goes from theme to theme: its assessment, topics and submissions; a file is only read', async () => {
    const page = await opened();
    await page.getByText('This is a file, so it is only read here.').waitFor();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    expect(await page.getByRole('combobox', { name: 'Rating' }).inputValue()).toBe('Amber');
    expect(await page.getByRole('combobox', { name: 'Rating' }).isDisabled()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'Analysis' }).inputValue()).toContain(
      'Open Justice team',
    );
    await page.getByRole('heading', { name: '3 submissions' }).waitFor();
    await page.getByText('Transparency concerns related to Open Justice data').first().waitFor();
    await page.getByRole('button', { name: 'Next theme' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('combobox', { name: 'Theme' }).inputValue()).not.toBe('justice');
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
