import type { Shade } from '../../outline';
import { runXml } from './runs';
import type { Writing } from './writing';

/** Shapes that Arial has, one a rating, in colours with a contrast of 3:1 and more on white (WCAG 2.2, 1.4.11). */
const marks: Readonly<Record<Shade, { readonly shape: string; readonly colour: string }>> = {
  green: { shape: '\u25cf', colour: '00703C' },
  amber: { shape: '\u25b2', colour: 'B26A00' },
  red: { shape: '\u25a0', colour: 'B10E1E' },
};

/** The shape of a rating in its colour, to stand before the word. No line breaks between the two. */
export function ratingXml(shade: Shade, writing: Writing): string {
  const { shape, colour } = marks[shade];
  return runXml(shape, { colour }, writing) + runXml('\u00a0', {}, writing);
}
