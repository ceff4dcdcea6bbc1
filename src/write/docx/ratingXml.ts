import type { Shade } from '../../outline';
import { runXml } from './runs';
import type { Writing } from './writing';

/** Shapes that Arial has, one a rating, in colours with a contrast of 4.5:1 on white and on the greys that tables are shaded in, down to D9D9D9. */
const marks: Readonly<Record<Shade, { readonly shape: string; readonly colour: string }>> = {
  green: { shape: '\u25cf', colour: '006435' },
  amber: { shape: '\u25b2', colour: '8A4F00' },
  red: { shape: '\u25a0', colour: 'B10E1E' },
};

/** The shape of a rating in its colour, to stand before the word. No line breaks between the two. */
export function ratingXml(shade: Shade, writing: Writing): string {
  const { shape, colour } = marks[shade];
  return runXml(shape, { colour }, writing) + runXml('\u00a0', {}, writing);
}
