import type { Browser, BrowserContextOptions } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { downloaded } from './downloaded';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

describe('the view Deck', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const opened = async (options: BrowserContextOptions = {}) => {
    const pane = await openPane(browser, options, `${paneAddress}?do=deck`);
    await chooseWorkbook(pane.page, 'templates/sample-forum.xlsx');
    await pane.page.getByRole('option').first().waitFor({ timeout: 60_000 });
    return pane.page;
  };

  test('shows every slide, draws those in view, and moves by keys', async () => {
    const page = await opened();
    const slides = page.getByRole('option');
    expect(await slides.count()).toBe(48);
    expect(await page.locator('[role=option] svg').count()).toBeLessThan(30);
    await slides.nth(3).click();
    await page.getByText('Slide 4 of 48: Meeting rules').waitFor();
    await page.getByText('Agenda!D5').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Slide 5 of 48: Inclusivity').waitFor();
    await page.keyboard.press('End');
    await page.getByText('Slide 48 of 48').waitFor();
    await page.locator('#slide-48 svg').waitFor();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Next slide' }).click();
    await page.getByText('Slide 2 of 48').waitFor();
    await page.context().close();
  }, 120_000);

  test('makes the deck that the command line makes, byte by byte', async () => {
    const page = await opened();
    const { name, bytes } = await downloaded(page, 'Make the deck');
    const deck = await sampleDeck();
    expect(name).toBe(deck.name);
    expect(Buffer.compare(bytes, deck.bytes)).toBe(0);
    await page.context().close();
  }, 120_000);

  test('says what is wrong with a template, and goes back to the usual one', async () => {
    const page = await opened();
    await page.locator('input[accept=".pptx,.potx"]').setInputFiles('templates/responses.docx');
    await page.getByText('1 error to mend first').waitFor();
    expect(await page.getByRole('option').count()).toBe(0);
    await page.getByRole('button', { name: 'Use the usual one' }).click();
    await page.getByRole('option').first().waitFor();
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
