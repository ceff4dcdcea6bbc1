import { readFileSync } from 'node:fs';
import type { Browser, Frame } from 'playwright-core';
import { openExcel } from '../excel-host';
import { startBrowser } from '../taskpane/openPane';
import { type KeysLine, measureAssess, unfile } from './assessKeys';
import { benchWorkbook } from './benchWorkbook';
import { longestTask } from './mainThread';

/** Something that was measured in the pane, in milliseconds. */
interface PaneLine {
  readonly size: string;
  readonly what: string;
  readonly milliseconds: number;
}

interface Measured {
  readonly lines: readonly PaneLine[];
  readonly keys: readonly (KeysLine & Pick<PaneLine, 'size'>)[];
}

/** Measures the built pane in the Excel of our tests: until it can be used, by keys, and while papers are made. */
export async function measurePane(): Promise<Measured> {
  const browser = await startBrowser();
  try {
    const sample = await measureIn(browser, 'sample', readFileSync('templates/sample-forum.xlsx'));
    const large = await benchWorkbook({ submissions: 10_000, slides: 20 });
    const most = await measureIn(browser, '10,000 submissions', large);
    return { lines: [...sample.lines, ...most.lines], keys: [...sample.keys, ...most.keys] };
  } finally {
    await browser.close();
  }
}

async function measureIn(browser: Browser, size: string, file: Uint8Array): Promise<Measured> {
  const excel = await openExcel(browser, 'forum.xlsx', file, {
    requirements: '1.16',
    prepare: unfile,
  });
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
  const keys = await measureAssess(excel);
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
  const lines = [
    line('from office.js being ready to the overview', Number(overview) - Number(ready)),
    line('from opening the pane to its overview', Number(overview)),
    line('longest task of the main thread while papers are shown and made', clock),
    line('the same, of processor time', processor),
  ];
  return { lines, keys: keys.map((one) => ({ size, ...one })) };
}

async function make(pane: Frame, button: string): Promise<void> {
  await pane.getByRole('button', { name: button }).click({ timeout: 60_000 });
  await pane.getByText('was handed to the browser').waitFor({ timeout: 60_000 });
}
