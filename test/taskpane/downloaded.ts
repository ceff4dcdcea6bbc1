import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What the page hands to the browser's downloads after a click on a button: its name and bytes. */
export async function downloaded(
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  // Without a picker of files, as in a frame of Excel.
  await page.evaluate(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const coming = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes: new Uint8Array(bytes) };
}
