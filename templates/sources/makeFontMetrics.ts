import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

// Arimo has the advance widths of Arial, and a free licence.
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const weights = { regular: 400, bold: 700 };
const target = 'src/layout/fontMetrics/arial.json';

function advancesOf(weight: number): Record<string, number> {
  const advances = new Map<number, number>();
  for (const subset of subsets) {
    const file = `node_modules/@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff2`;
    const font = create(readFileSync(file));
    if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts`);
    for (const point of font.characterSet) {
      if (point < 0x20 || point > 0xffff || advances.has(point)) continue;
      advances.set(
        point,
        Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000),
      );
    }
  }
  return Object.fromEntries([...advances].sort(([one], [other]) => one - other));
}

/** Writes the advance widths of Arial in thousandths of an em, by code point. */
const metrics = Object.fromEntries(
  Object.entries(weights).map(([name, weight]) => [name, advancesOf(weight)]),
);
writeFileSync(target, `${JSON.stringify(metrics)}\n`);
