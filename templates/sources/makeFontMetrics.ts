import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkit';

const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const weights = { regular: 400, bold: 700 };
const folder = 'src/layout/fontMetrics';

/** The advance widths of fonts that complete each other, in thousandths of an em, by code point. */
function advancesOf(files: readonly string[], isWanted: (point: number) => boolean) {
  const advances = new Map<number, number>();
  for (const file of files) {
    const font = create(readFileSync(file));
    if (!('glyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts`);
    for (const point of font.characterSet) {
      if (point < 0x20 || !isWanted(point) || advances.has(point)) continue;
      advances.set(
        point,
        Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000),
      );
    }
  }
  return Object.fromEntries([...advances].sort(([one], [other]) => one - other));
}

// Arimo has the advance widths of Arial, and a free licence.
const arimo = Object.fromEntries(
  Object.entries(weights).map(([name, weight]) => {
    const files = subsets.map(
      (subset) => `node_modules/@fontsource/arimo/files/arimo-${subset}-${weight}-normal.woff2`,
    );
    return [name, advancesOf(files, (point) => point <= 0xffff)];
  }),
);
writeFileSync(`${folder}/arial.json`, `${JSON.stringify(arimo)}\n`);

/**
 * Free fonts with the widths of Office's, as Linux systems have them (fonts-liberation, fonts-crosextra-carlito,
 * fonts-crosextra-caladea). Where they are not installed, their widths stay as they are.
 */
const installed = {
  timesNewRoman: 'liberation/LiberationSerif',
  calibri: 'crosextra/Carlito',
  cambria: 'crosextra/Caladea',
};
const fonts = process.env['FONTS'] ?? '/usr/share/fonts/truetype';

/** Latin, Greek and Cyrillic letters, punctuation and signs. */
const isWestern = (point: number): boolean =>
  point < 0x250 || (point >= 0x370 && point < 0x460) || (point >= 0x1e00 && point < 0x2200);

for (const [name, file] of Object.entries(installed)) {
  const faces = { regular: `${fonts}/${file}-Regular.ttf`, bold: `${fonts}/${file}-Bold.ttf` };
  if (!existsSync(faces.regular) || !existsSync(faces.bold)) continue;
  const metrics = {
    regular: advancesOf([faces.regular], isWestern),
    bold: advancesOf([faces.bold], isWestern),
  };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(metrics)}\n`);
}
