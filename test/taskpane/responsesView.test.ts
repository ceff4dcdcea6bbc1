import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { examine, makeResponses } from '../../src/papers';
import { sampleGrid } from '../sample/sampleForum';
import { sampleResponses } from '../sample/sampleResponses';
import { downloaded } from './downloaded';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';
import { testBarriers } from './violations';

describe('the view Responses', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const opened = async (options: BrowserContextOptions = {}) => {
    const pane = await openPane(browser, options, `${paneAddress}?do=responses`);
    await chooseWorkbook(pane.page, 'templates/sample-forum.xlsx');
    await pane.page.getByRole('article').waitFor({ timeout: 60_000 });
    return pane.page;
  };

  test('shows each document, those of a theme or a lead, with drafts or without', async () => {
    const page = await opened();
    const article = page.getByRole('article');
    await page.getByText('DRAFT: 5 of 46 responses').first().waitFor();
    await page.getByRole('checkbox', { name: 'Cleared responses only' }).click();
    await page.getByText('Left out: 5 responses not yet cleared.').waitFor();
    expect(await article.textContent()).not.toContain('DRAFT');
    await page.getByRole('radio', { name: 'One theme' }).click();
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Justice');
    await page.getByRole('heading', { level: 2, name: /Justice/ }).waitFor();
    await page.getByRole('radio', { name: 'One lead' }).click();
    await page.getByRole('combobox', { name: 'Lead' }).waitFor();
    await page.context().close();
  }, 120_000);

  test('makes one document or all, byte by byte those of the command line', async () => {
    const page = await opened();
    const files = await sampleResponses();
    const one = await downloaded(page, 'Make this document');
    expect(one.name).toBe(files[0]?.name);
    expect(Buffer.compare(one.bytes, files[0]?.bytes ?? new Uint8Array())).toBe(0);
    const all = await downloaded(page, /^Make all/);
    expect(all.name).toBe('msf-2023-06-22-reasoned-responses.zip');
    const inside = unzipSync(all.bytes);
    expect(Object.keys(inside)).toEqual(files.map(({ name }) => name));
    for (const { name, bytes } of files) {
      expect(Buffer.compare(inside[name] ?? new Uint8Array(), bytes)).toBe(0);
    }
    await page.context().close();
  }, 120_000);

  test('makes those of one lead as the command line does', async () => {
    const page = await opened();
    await page.getByRole('radio', { name: 'One lead' }).click();
    const choice = page.getByRole('combobox', { name: 'Lead' });
    await choice.waitFor();
    const lead = await choice.inputValue();
    const { value } = await makeResponses(
      examine([await sampleGrid()]),
      { name: 'responses.docx', bytes: readFileSync('templates/responses.docx') },
      { clearedOnly: false, theme: undefined, lead },
    );
    await page.getByRole('button', { name: `Make all ${value.length} (.zip)` }).waitFor();
    const inside = unzipSync((await downloaded(page, /^Make all/)).bytes);
    expect(Object.keys(inside)).toEqual(value.map(({ name }) => name));
    for (const { name, bytes } of value) {
      expect(Buffer.compare(inside[name] ?? new Uint8Array(), bytes)).toBe(0);
    }
    await page.context().close();
  }, 120_000);

  testBarriers(opened);
});
