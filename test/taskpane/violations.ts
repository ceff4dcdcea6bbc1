import { source as axe } from 'axe-core';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';

/** What axe finds wrong with the view that is shown. The page's context must bypass the content policy for it to run. */
export async function violationsIn(page: Page | Frame): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: {
        run: (part: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await runner.run('#view');
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** The themes and widths that every view is looked at in. */
export const looks = [
  ['light, 320 px wide', { viewport: { width: 320, height: 600 } }],
  // WCAG 1.4.4: a pane of 420 pixels, its text twice as large.
  ['text at 200 %', { viewport: { width: 210, height: 400 }, deviceScaleFactor: 2 }],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const;

/** Tests that a view, opened with given options, is without barriers in all looks, and fits its width. */
export function testBarriers(opened: (options: BrowserContextOptions) => Promise<Page>): void {
  test.each(looks)(
    'is without barriers: %s',
    async (_, options) => {
      const page = await opened({ ...options, bypassCSP: true });
      expect(await violationsIn(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await page.context().close();
    },
    120_000,
  );
}
