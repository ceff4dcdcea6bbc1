import { arial, type FontFace } from './fontFace';

/** Characters that the metrics do not hold are taken as wide as an em, as ideographs are. */
const unknownAdvance = 1000;

/** The width in points of a character in a font; Arial's, where none is given. */
export function charWidth(
  char: string,
  size: number,
  isBold: boolean,
  face: FontFace = arial,
): number {
  const advances = isBold ? face.bold : face.regular;
  return ((advances[String(char.codePointAt(0))] ?? unknownAdvance) / 1000) * size * face.scale;
}

/** The width in points of text on one line. */
export function textWidth(
  text: string,
  size: number,
  isBold: boolean,
  face: FontFace = arial,
): number {
  let width = 0;
  for (const char of text) width += charWidth(char, size, isBold, face);
  return width;
}

/** The distance of baselines in points at single spacing; PowerPoint and LibreOffice stay below it for Arial. */
export const lineHeight = (size: number, face: FontFace = arial): number => size * face.line;
