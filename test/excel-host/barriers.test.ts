import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../taskpane/openPane';
import { looks, violationsIn } from '../taskpane/violations';
import { type OpenExcel, openExcel } from '.';
import { teamsTracker } from './books';
import { expectCalm } from './expectCalm';

/** The views with what is there once they are drawn. */
const views = [
  ['Check', 'Mend'],
  ['Assess', 'File it'],
  ['Deck', 'Made from'],
  ['Responses', 'DRAFT: 5 of 46 responses not yet cleared'],
] as const;

describe.each(looks)('in Excel, without barriers and within its width: %s', (_, options) => {
  let browser: Browser;
  let excel: OpenExcel;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterEach(() => excel.close());
  afterAll(() => browser.close());

  const open = async (file: Uint8Array, prepare: (book: OpenExcel['book']) => void = () => {}) => {
    excel = await openExcel(browser, 'sample-forum.xlsx', file, {
      options: { ...options, bypassCSP: true },
      fills: true,
      requirements: '1.16',
      prepare,
    });
    return excel.pane;
  };
  const expectNoBarriers = async (view: string) => {
    const { pane, page } = excel;
    expect({ view, violations: await violationsIn(pane) }).toEqual({ view, violations: [] });
    const width = await pane.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  };

  test('each view, with something to mend, to file and to clear', async () => {
    const pane = await open(readFileSync('templates/sample-forum.xlsx'), (book) => {
      book.chooseInSilence('Submissions', 'K5', null);
      book.chooseInSilence('Submissions', 'L5', null);
    });
    await pane.getByRole('row', { name: /^Submissions 62/ }).waitFor({ timeout: 30_000 });
    await expectNoBarriers('Overview');
    for (const [view, shown] of views) {
      await pane.getByRole('tab', { name: view }).click();
      await pane.getByText(shown, { exact: true }).first().waitFor({ timeout: 30_000 });
      await expectNoBarriers(view);
    }
    expectCalm(excel);
  }, 180_000);

  test('setting up', async () => {
    const pane = await open(await teamsTracker());
    await pane.getByRole('button', { name: 'Add them' }).waitFor({ timeout: 30_000 });
    await expectNoBarriers('before');
    await pane.getByRole('button', { name: 'Add them' }).click();
    await pane.getByText('These were added.').waitFor();
    await expectNoBarriers('after');
    expectCalm(excel);
  }, 120_000);
});
