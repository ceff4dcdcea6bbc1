import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const isUpdating = process.env['UPDATE_GOLDENS'] === '1';

/**
 * Compares a text with the golden of that name beside this file. `npm run goldens` writes it anew; without
 * that a missing golden fails.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(__dirname, 'texts', name);
  if (isUpdating) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`There is no golden ${name}. Run "npm run goldens".`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
