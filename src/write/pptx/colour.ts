import type { Colour } from '../../layout';
import { tag } from './tag';

/** Ratings have colours of their own, so that Green is green on any theme. */
const ratingColours: Readonly<Record<string, string>> = {
  green: '00703C',
  amber: 'F2A900',
  red: 'B10E1E',
};

/** A fill in a theme colour, a rating's own, or one that is written out. */
export function solidFill(colour: Colour): string {
  const rgb = colour.startsWith('#') ? colour.slice(1) : ratingColours[colour];
  return tag(
    'a:solidFill',
    {},
    rgb ? tag('a:srgbClr', { val: rgb }) : tag('a:schemeClr', { val: colour }),
  );
}
