import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import exceljs from 'exceljs';
import type { Browser, Frame, Page } from 'playwright-core';
import { Batches } from './batch';
import { hostPage } from './hostPage';
import { workbookObject } from './model';

/** A workbook that is open in our Excel, with the pane beside it. */
export interface OpenExcel {
  readonly page: Page;
  readonly pane: Frame;
  /** How many batches office.js has sent. */
  readonly syncs: () => number;
  /** What a cell holds now. */
  readonly cell: (sheet: string, address: string) => unknown;
  /** The cell that the pane selected last, such as "Themes!A2". */
  readonly selection: () => string | undefined;
  /** What was asked outside the pane's own address. */
  readonly strangers: readonly string[];
  /** What office.js asked for that the model does not have. */
  readonly failures: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/**
 * Opens a workbook in a page that plays Excel on the web to the real office.js, with the built pane in its frame.
 * It reads alone: whatever the model does not have fails loudly. Needs dist/pane.
 */
export async function openExcel(
  browser: Browser,
  name: string,
  file: Uint8Array,
  address = 'https://localhost/taskpane.html',
): Promise<OpenExcel> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  let selection: string | undefined;
  const selected = (place: string) => {
    selection = place;
  };
  const batches = new Batches(workbookObject(name, workbook, selected));
  const cell = (sheet: string, address: string) =>
    workbook.getWorksheet(sheet)?.getCell(address).value;
  let syncs = 0;
  const failures: string[] = [];
  const context = await browser.newContext({ viewport: { width: 420, height: 800 } });
  const strangers: string[] = [];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'https://localhost') {
      strangers.push(route.request().url());
      return route.abort();
    }
    if (pathname === '/excel') {
      return route.fulfill({ body: hostPage(address, '1.7'), contentType: 'text/html' });
    }
    try {
      const body = await readFile(join('dist', 'pane', pathname));
      return await route.fulfill({
        body,
        contentType: types[extname(pathname)] ?? 'application/octet-stream',
      });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  const page = await context.newPage();
  await page.exposeFunction('answerBatch', (body: string) => {
    syncs += 1;
    try {
      return batches.answer(body);
    } catch (error) {
      failures.push(String(error));
      throw error;
    }
  });
  await page.goto('https://localhost/excel');
  const pane = await page.waitForSelector('iframe').then((frame) => frame.contentFrame());
  if (!pane) throw new Error('no pane');
  return {
    page,
    pane,
    failures,
    strangers,
    cell,
    selection: () => selection,
    syncs: () => syncs,
    close: () => context.close(),
  };
}
