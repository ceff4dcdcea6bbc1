import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { openExcel } from '../excel-host';
import { startBrowser } from '../taskpane/openPane';
import { benchWorkbook } from './benchWorkbook';
import { longestTask } from './mainThread';

/** Something that was measured in the pane, in milliseconds. */
interface PaneLine {
  readonly size: string;
  readonly what: string;
  readonly milliseconds: number;
}

/** Measures the built pane in the Excel of our tests: until it can be used, while typing, and while papers are made. */
export async function measurePane(): Promise<readonly PaneLine[]> {
  const browser = await startBrowser();
  try {
    const sample = await measureIn(browser, 'sample', readFileSync('templates/sample-forum.xlsx'));
    const large = await benchWorkbook({ submissions: 10_000, slides: 20 });
    return [...sample, ...(await measureIn(browser, '10,000 submissions', large))];
  } finally {
    await browser.close();
  }
}

async function measureIn(
  browser: Browser,
  size: string,
  file: Uint8Array,
): Promise<readonly PaneLine[]> {
  const excel = await openExcel(browser, 'forum.xlsx', file, { requirements: '1.16' });
  const { pane, page } = excel;
  const ready = await pane
    .waitForFunction(
      () => (typeof Office === 'undefined' ? 0 : Office.onReady().then(() => performance.now())),
      undefined,
      { polling: 'raf', timeout: 60_000 },
    )
    .then((time) => time.jsonValue());
  const overview = await pane
    .waitForFunction(
      () => document.querySelector('table tbody tr') !== null && performance.now(),
      undefined,
      { polling: 'raf', timeout: 60_000 },
    )
    .then((shown) => shown.jsonValue());
  await pane.getByRole('tab', { name: 'Assess' }).click();
  let typing: readonly number[] = [];
  const whileTyping = await longestTask(browser, page, async () => {
    typing = await typingIn(pane, (key) => page.keyboard.press(key));
  });
  const { clock, processor } = await longestTask(browser, page, async () => {
    await pane.getByRole('tab', { name: 'Deck' }).click();
    await make(pane, 'Make the deck');
    await pane.getByRole('tab', { name: 'Responses' }).click();
    await make(pane, 'Make this document');
  });
  await excel.close();
  const line = (what: string, milliseconds: number): PaneLine => ({
    size,
    what,
    milliseconds: Math.round(milliseconds),
  });
  return [
    line('from office.js being ready to the overview', Number(overview) - Number(ready)),
    line('from opening the pane to its overview', Number(overview)),
    line('from a key in Assess to the next picture, slowest', Math.max(...typing)),
    line('longest task while typing, of processor time', whileTyping.processor),
    line('longest task of the main thread while papers are shown and made', clock),
    line('the same, of processor time', processor),
  ];
}

async function typingIn(
  pane: Frame,
  press: (key: string) => Promise<void>,
): Promise<readonly number[]> {
  const field = pane.getByRole('textbox', { name: 'Analysis' });
  await field.waitFor();
  await field.focus();
  await pane.evaluate(() => {
    const answers: number[] = [];
    Object.assign(window, { answers });
    // Not a named function: tsx would mark its name by a function that the page does not have.
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => answers.push(performance.now() - start)));
      },
      true,
    );
  });
  for (const key of 'abcdefghijklmnopqrst') await press(key);
  await pane.waitForFunction(
    () => (window as unknown as { answers: number[] }).answers.length === 20,
  );
  return pane.evaluate(() => (window as unknown as { answers: number[] }).answers);
}

async function make(pane: Frame, button: string): Promise<void> {
  await pane.getByRole('button', { name: button }).click({ timeout: 60_000 });
  await pane.getByText('was handed to the browser').waitFor({ timeout: 60_000 });
}
