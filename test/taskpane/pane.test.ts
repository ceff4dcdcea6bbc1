import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { source as axe } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { emptyFolder, filesIn, forumPapers } from '../cli/commandLine';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';

const sample = 'templates/sample-forum.xlsx';

/** Outside Excel, office.js asks for a frame of Microsoft's telemetry and hides it by an inline style; neither is allowed. */
const isRefusedTelemetry = (words: string): boolean =>
  /firstpartyapps|Applying inline style/.test(words);

/** Fluent UI's stops for the focus pass it on at once; its documentation asks to leave them out of axe. */
async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: {
        run: (
          about: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await runner.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

jest.setTimeout(60_000);

describe('the pane in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync('dist/pane/taskpane.html')) throw new Error('Run "npm run build" first.');
    browser = await startBrowser();
  });
  afterAll(() => browser.close());
  const opened = async (options: BrowserContextOptions = {}, address = paneAddress) => {
    const pane = await openPane(browser, options, address);
    await pane.page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    return pane;
  };

  test('loads less than 350 kB packed before it is used, office.js aside', async () => {
    const { page, asked } = await opened();
    const own = asked.filter((path) => !path.startsWith('/office/'));
    const size = own.reduce(
      (sum, path) => sum + gzipSync(readFileSync(join('dist/pane', path))).length,
      0,
    );
    expect(own).toContain('/taskpane.js');
    expect(size).toBeLessThan(350_000);
    await page.context().close();
  });

  test('shows a dropped workbook, and asks nobody else for anything', async () => {
    const { page, strangers, mishaps } = await opened();
    await chooseWorkbook(page, sample);
    await page.getByText('Thursday 22nd June 2023').waitFor();
    expect(await page.locator('#view').textContent()).toContain('41 of 46');
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.getByText('The summary says 3 topics, but lists 2.').waitFor();
    await page.getByRole('combobox', { name: 'Sheet' }).selectOption('Stages');
    expect(await page.getByRole('listitem').count()).toBeGreaterThan(0);
    expect(await page.getByText('lists 2').count()).toBe(0);
    await page.getByRole('button', { name: '9 warnings' }).click();
    await page.getByText('No problems match what you chose to see.').waitFor();
    expect(strangers).toEqual([]);
    expect(mishaps.filter((words) => !isRefusedTelemetry(words))).toEqual([]);
    await page.context().close();
  });

  test('opens the view that the ribbon asks for, changes it by keys, and remembers the last one', async () => {
    const { page } = await opened({}, `${paneAddress}?do=check`);
    await chooseWorkbook(page, sample);
    const chosen = page.getByRole('tab', { selected: true });
    await page.getByText('lists 2').waitFor();
    expect(await chosen.textContent()).toBe('Check');
    await page.keyboard.press('Control+1');
    expect(await chosen.textContent()).toBe('Overview');
    await chosen.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await chosen.textContent()).toBe('Check');
    await page.goto(paneAddress);
    await chooseWorkbook(page, sample);
    await chosen.waitFor();
    expect(await chosen.textContent()).toBe('Check');
    await page.context().close();
  });

  test('says what is wrong with a file that is no workbook', async () => {
    const { page } = await opened();
    await chooseWorkbook(page, 'LICENSE');
    await page.keyboard.press('Control+2');
    await page.getByText('1 error').waitFor();
    expect(await page.getByRole('listitem').count()).toBe(1);
    await page.context().close();
  });

  test('makes the same deck as the command line', async () => {
    const { page, strangers } = await opened();
    // Without the save picker, which waits for a person, the file goes to the downloads.
    await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await chooseWorkbook(page, sample);
    await page.getByRole('tab', { name: 'Deck' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the deck' }).click();
    const saved = await download;
    const folder = emptyFolder();
    forumPapers(['deck', sample, '--out', folder, '--quiet']);
    expect(saved.suggestedFilename()).toBe('msf-2023-06-22-deck.pptx');
    expect(readFileSync(await saved.path())).toEqual(
      filesIn(folder).get('msf-2023-06-22-deck.pptx'),
    );
    expect(strangers).toEqual([]);
    await page.context().close();
  });

  const looks: readonly (readonly [string, BrowserContextOptions])[] = [
    ['light, 320 px wide', { viewport: { width: 320, height: 600 } }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
  ];
  test.each(looks)('is without barriers: %s', async (_, options) => {
    const { page } = await opened({ ...options, bypassCSP: true });
    expect(await violationsIn(page)).toEqual([]);
    await chooseWorkbook(page, sample);
    for (const [view, words] of [
      ['Overview', 'Thursday 22nd June 2023'],
      ['Check', 'lists 2'],
    ] as const) {
      await page.getByRole('tab', { name: view }).click();
      await page.getByText(words).waitFor();
      expect(await violationsIn(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    }
    await page.context().close();
  });
});
