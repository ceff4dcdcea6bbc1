import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where the pages under test seem to come from; nothing listens there. */
export const paneAddress = 'https://localhost/taskpane.html';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** A page of the pane, with what went wrong in it and whatever it asked for outside its own address. */
export interface OpenPane {
  readonly page: Page;
  readonly mishaps: readonly string[];
  readonly strangers: readonly string[];
  readonly asked: readonly string[];
}

/** Starts a browser that asks nothing of the world by itself. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** Opens the built pane outside Excel, from dist/pane, without a server. */
export async function openPane(
  browser: Browser,
  options: BrowserContextOptions = {},
  address = paneAddress,
): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width: 380, height: 760 }, ...options });
  const mishaps: string[] = [];
  const strangers: string[] = [];
  const asked: string[] = [];
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    if (origin !== 'https://localhost') {
      strangers.push(route.request().url());
      return route.abort();
    }
    asked.push(pathname);
    try {
      const body = await readFile(join('dist', 'pane', pathname));
      const contentType = types[extname(pathname)] ?? 'application/octet-stream';
      return await route.fulfill({ body, contentType });
    } catch {
      return route.fulfill({ status: 404, body: '' });
    }
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => mishaps.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(message.text());
  });
  await page.goto(address);
  return { page, mishaps, strangers, asked };
}

/** Chooses a workbook, as if it were dropped on the page. */
export const chooseWorkbook = (page: Page, file: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(file);
