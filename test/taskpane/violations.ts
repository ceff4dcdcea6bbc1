import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the view that is shown. The page's context must bypass the content policy for it to run. */
export async function violationsIn(page: Page): Promise<readonly string[]> {
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
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { forcedColors: 'active' }],
] as const;
