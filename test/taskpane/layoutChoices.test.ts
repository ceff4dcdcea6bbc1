import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { explainTemplate } from '../../src/papers/templates';
import { bytesOn } from '../papers/foreign/deckOn';
import { templateFile } from '../papers/foreign/templateOf';
import { foreignTemplates } from '../papers/foreign/templates';
import { downloaded } from './downloaded';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

const made = foreignTemplates['4:3'];
if (!made) throw new Error('no such template');
const name = 'department.pptx';
const bytes = templateFile(made);
const said = { name: 'department.forum.json', content: '' };

describe('which layout serves which slide, in the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const choose = (page: Page, file: string, buffer: Buffer) =>
    page
      .locator(`input[accept="${file.endsWith('.json') ? '.json' : '.pptx,.potx'}"]`)
      .setInputFiles({ name: file, mimeType: 'application/octet-stream', buffer });

  const opened = async (options: BrowserContextOptions = {}) => {
    const { page } = await openPane(browser, options, `${paneAddress}?do=deck`);
    await chooseWorkbook(page, 'templates/sample-forum.xlsx');
    await page.getByRole('option').first().waitFor({ timeout: 60_000 });
    await choose(page, name, Buffer.from(bytes));
    await page.getByText('Which layout serves which slide').click();
    await page.getByRole('heading', { name: 'Slides with points' }).waitFor();
    return page;
  };
  const layoutFor = (page: Page, slides: string) =>
    page.getByRole('combobox', { name: `Layout for ${slides}` });

  test('is shown in pictures and in the words of the command line', async () => {
    const page = await opened();
    const { value } = explainTemplate({ name, bytes });
    expect(value?.slides).toHaveLength(9);
    for (const { shows, layout, why, missing } of value?.slides ?? []) {
      const item = page.getByRole('listitem').filter({ has: layoutFor(page, shows) });
      const text = (await item.textContent()) ?? '';
      for (const words of [...why, ...missing]) expect(text).toContain(words);
      await item.getByRole('img', { name: `The layout ${layout}, with places for` }).waitFor();
      expect(await item.locator('svg > rect').count()).toBeGreaterThan(1);
    }
    await page.context().close();
  }, 120_000);

  test('takes a correction, which the deck follows, and gives it as the file that the command line reads', async () => {
    const page = await opened();
    await layoutFor(page, 'slides with points').selectOption('Title only');
    await page.getByText('Because you said so.').waitFor();
    const file = await downloaded(page, 'Save department.forum.json');
    const content = new TextDecoder().decode(file.bytes);
    expect(JSON.parse(content)).toEqual({ template: [{ slide: 'points', layout: 'Title only' }] });
    const deck = await downloaded(page, 'Make the deck');
    const own = await bytesOn({ name, bytes, corrections: { name: file.name, content } });
    expect(Buffer.compare(deck.bytes, own)).toBe(0);
    await layoutFor(page, 'slides with points').selectOption({ index: 0 });
    await page.getByText('Because you said so.').waitFor({ state: 'detached' });
    const plain = await downloaded(page, 'Make the deck');
    expect(Buffer.compare(plain.bytes, await bytesOn({ name, bytes }))).toBe(0);
    await page.context().close();
  }, 120_000);

  test('takes such a file in, and says where it can’t be read', async () => {
    const page = await opened();
    const content = JSON.stringify({ template: [{ slide: 'break', layout: 'Content' }] });
    await choose(page, said.name, Buffer.from(content));
    await page.getByText('Because you said so.').waitFor();
    expect(await layoutFor(page, 'the break').inputValue()).toBe('Content');
    await choose(page, said.name, Buffer.from('{ template'));
    await page
      .getByText('cannot be read as corrections to a template: it is not JSON')
      .first()
      .waitFor();
    await layoutFor(page, 'the break').selectOption('Cover');
    await page.getByText('What department.forum.json holds can’t be read').waitFor();
    await page.context().close();
  }, 120_000);

  test('refuses a presentation of more than 500 MB before it is read', async () => {
    const page = await opened();
    // A file that says that it is large, as the browser asks no more of it.
    await page.evaluate(() =>
      Object.defineProperty(File.prototype, 'size', { get: () => 600_000_000 }),
    );
    await choose(page, 'large.pptx', Buffer.from('PK'));
    await page.getByText('it is 600 MB large, and 500 MB is the most').waitFor();
    await page.getByText(`Template: ${name}`).waitFor();
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
