import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { zipPackage } from '../../src/ooxml';
import type { PaperFile, TemplateFile } from '../../src/papers';
import { letterheadFile, madeOn } from '../letterheads/letterheads';
import { bytesOn } from '../papers/foreign/deckOn';
import { templateOf } from '../papers/foreign/templateOf';
import { foreignTemplates } from '../papers/foreign/templates';
import { downloaded } from './downloaded';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from './openPane';

/** Templates of the package, given as a user gives theirs. */
const packaged = (name: string): TemplateFile => ({
  name,
  bytes: new Uint8Array(readFileSync(`templates/${name}`)),
});
const foreign = (name: string, made: string): TemplateFile => {
  const template = foreignTemplates[made];
  if (!template) throw new Error(`no such template: ${made}`);
  return { name, bytes: zipPackage(templateOf(template)) };
};

describe('papers on templates of one’s own are the same bytes in Node and in the browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  const opened = async (view: string) => {
    const pane = await openPane(browser, {}, `${paneAddress}?do=${view}`);
    await chooseWorkbook(pane.page, 'templates/sample-forum.xlsx');
    return pane.page;
  };
  const choose = async (page: Awaited<ReturnType<typeof opened>>, template: TemplateFile) => {
    await page.locator('input[accept^=".pptx"], input[accept^=".docx"]').setInputFiles({
      name: template.name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(template.bytes),
    });
    await page.getByText(`Template: ${template.name}`).waitFor();
  };

  test('decks', async () => {
    const page = await opened('deck');
    const templates = [
      packaged('deck.pptx'),
      packaged('deck-civic.pptx'),
      foreign('masters.pptx', 'several masters, and slides that tell which is for what'),
      foreign('narrow.potx', '4:3'),
    ];
    for (const template of templates) {
      await choose(page, template);
      const { bytes } = await downloaded(page, 'Make the deck');
      expect([template.name, Buffer.compare(bytes, await bytesOn(template))]).toEqual([
        template.name,
        0,
      ]);
    }
    await page.context().close();
  }, 240_000);

  test('responses', async () => {
    const page = await opened('responses');
    const templates = [
      packaged('letterhead.docx'),
      letterheadFile('traps.docx'),
      letterheadFile('repeated-rows.dotx'),
    ];
    for (const template of templates) {
      await choose(page, template);
      const { name, bytes } = await downloaded(page, 'Make this document');
      const { files } = await madeOn(template);
      const own = files.find((file: PaperFile) => file.name === name);
      expect([template.name, own && Buffer.compare(bytes, own.bytes)]).toEqual([template.name, 0]);
    }
    await page.context().close();
  }, 240_000);
});
