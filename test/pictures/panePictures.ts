import { join } from 'node:path';
import { chooseWorkbook, openPane, paneAddress, startBrowser } from '../taskpane/openPane';

/** The views that docs show, with what is there once they are drawn. */
const views = [
  { view: 'deck', waitFor: 'Slide 1 of 48' },
  { view: 'assess', waitFor: '3 submissions' },
] as const;

/** Makes pictures of the pane on the sample, at the width that Excel gives it. Needs dist/pane and Chromium. */
export async function makePanePictures(target: string): Promise<void> {
  const browser = await startBrowser();
  try {
    for (const { view, waitFor } of views) {
      const options = { viewport: { width: 380, height: 640 }, deviceScaleFactor: 1 };
      const { page } = await openPane(browser, options, `${paneAddress}?do=${view}`);
      await chooseWorkbook(page, 'templates/sample-forum.xlsx');
      await page.getByText(waitFor).first().waitFor({ timeout: 60_000 });
      // Thumbnails are drawn when they come into view.
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(target, `pane-${view}.png`) });
    }
  } finally {
    await browser.close();
  }
}
