import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { explainLetterhead, type TemplateFile } from '../../src/papers';
import { letterheadWords } from '../../src/papers/letterheadWords';
import { letterheadFile } from '../letterheads/letterheads';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

const heading = 'What will become of your letterhead';

describe('what will become of a letterhead, in the pane', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const choose = (page: Page, { name, bytes }: TemplateFile) =>
    page
      .locator('input[accept^=".docx"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

  const opened = async (options: BrowserContextOptions = {}) => {
    const { page } = await openPane(browser, options, `${paneAddress}?do=responses`);
    await chooseWorkbook(page, 'templates/sample-forum.xlsx');
    await page.getByRole('button', { name: 'Make this document' }).waitFor({ timeout: 60_000 });
    await choose(page, letterheadFile('traps.docx'));
    await page.getByText(heading).click();
    await page.getByRole('heading', { name: 'Styles that will be used' }).waitFor();
    return page;
  };

  test.each(['traps.docx', 'corporate.docx', 'repeated-rows.dotx'])(
    'is said of %s in the words of the command line',
    async (name) => {
      const page = await opened();
      const file = letterheadFile(name);
      await choose(page, file);
      const { value, findings } = await explainLetterhead(file);
      const sections = value ? letterheadWords(value) : [];
      expect(sections.length).toBeGreaterThan(2);
      await page.getByText(sections[0]?.lines[0]?.text ?? '', { exact: true }).waitFor();
      const text = (await page.locator('details', { hasText: heading }).textContent()) ?? '';
      for (const { lines } of sections) {
        for (const { label = '', text: line } of lines) {
          expect(text).toContain(label === '' ? line : `${label}: ${line}`);
        }
      }
      for (const { message, remedy } of findings) expect(text).toContain(`${message} ${remedy}`);
      await page.context().close();
    },
    120_000,
  );

  test('says why a file is no letterhead before anything is made', async () => {
    const page = await opened();
    await choose(page, {
      name: 'notes.docx',
      bytes: new TextEncoder().encode('{\\rtf1 Dear all}'),
    });
    await page.getByText('notes.docx is a text file, such as .rtf or .html').waitFor();
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
