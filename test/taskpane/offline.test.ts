import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { sampleDeck } from '../sample/sampleDeck';
import { downloaded } from './downloaded';
import { chooseWorkbook, startBrowser } from './openPane';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
};

/** Serves the built pane from this machine: service workers need a server of their own. */
async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(async ({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = await readFile(join('dist', 'pane', pathname));
      answer.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
      answer.end(body);
    } catch {
      answer.statusCode = 404;
      answer.end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://localhost:${port}/taskpane.html` };
}

describe('without a network', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test('the pane that was loaded once opens again and makes the deck', async () => {
    const { server, address } = await serve();
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Choose a workbook' }).waitFor();
    await page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const names = await caches.keys();
      const cache = await caches.open(names[0] ?? '');
      const office = await cache.match('office/office.js');
      return active?.state === 'activated' && office !== undefined;
    });
    server.closeAllConnections();
    await new Promise((done) => {
      server.close(done);
    });
    await page.goto(`${address}?do=deck`);
    await page.getByRole('button', { name: 'Choose a workbook' }).waitFor({ timeout: 10_000 });
    await chooseWorkbook(page, 'templates/sample-forum.xlsx');
    await page.getByText('Slide 1 of 48').waitFor({ timeout: 60_000 });
    const { name, bytes } = await downloaded(page, 'Make the deck');
    const own = await sampleDeck();
    expect(name).toBe(own.name);
    expect(Buffer.compare(bytes, own.bytes)).toBe(0);
    await page.close();
  }, 120_000);
});
