import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openExcel } from '../excel-host';
import { startBrowser } from '../taskpane/openPane';

/** The views that docs show, with what is there once they are drawn. */
const views = [
  { view: 'overview', waitFor: '9 warnings' },
  { view: 'check', waitFor: 'Mend' },
  { view: 'deck', waitFor: 'Made from' },
  { view: 'assess', waitFor: 'Theme 1 of 13' },
] as const;

/** Makes pictures of the pane beside the sample in the Excel of our tests, at a usual width. Needs dist/pane and Chromium. */
export async function makePanePictures(target: string): Promise<void> {
  const browser = await startBrowser();
  try {
    for (const { view, waitFor } of views) {
      const excel = await openExcel(
        browser,
        'sample-forum.xlsx',
        readFileSync('templates/sample-forum.xlsx'),
        {
          address: `https://localhost/taskpane.html?do=${view}`,
          fills: true,
          options: { viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 },
          requirements: '1.16',
        },
      );
      await excel.pane.getByText(waitFor, { exact: true }).first().waitFor({ timeout: 60_000 });
      // Thumbnails are drawn when they come into view.
      await excel.page.waitForTimeout(1000);
      await excel.page.screenshot({ path: join(target, `pane-${view}.png`) });
      await excel.close();
    }
  } finally {
    await browser.close();
  }
}
