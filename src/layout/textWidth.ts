import arial from './fontMetrics/arial.json';

const regular: Readonly<Record<string, number>> = arial.regular;
const bold: Readonly<Record<string, number>> = arial.bold;

/** Characters that the metrics do not hold are taken as wide as an em, as ideographs are. */
const unknownAdvance = 1000;

/** The width in points of a character in Arial, or in a font with its widths such as Liberation Sans. */
export function charWidth(char: string, size: number, isBold: boolean): number {
  const advances = isBold ? bold : regular;
  return ((advances[String(char.codePointAt(0))] ?? unknownAdvance) / 1000) * size;
}

/** The width in points of text on one line. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  let width = 0;
  for (const char of text) width += charWidth(char, size, isBold);
  return width;
}

/** The distance of baselines in points at single spacing; PowerPoint and LibreOffice stay below it for Arial. */
export const lineHeight = (size: number): number => size * 1.2;
