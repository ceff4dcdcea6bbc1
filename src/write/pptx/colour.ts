import type { Colour } from '../../layout';
import type { Document, Element } from '../../ooxml';
import { element } from './element';

/** Ratings have colours of their own, so that Green is green on any theme. */
const ratingColours: Readonly<Record<string, string>> = {
  green: '00703C',
  amber: 'F2A900',
  red: 'B10E1E',
};

/** A fill in a theme colour or a rating's own. */
export function solidFill(document: Document, colour: Colour): Element {
  const rgb = ratingColours[colour];
  const value = rgb
    ? element(document, 'a:srgbClr', { val: rgb })
    : element(document, 'a:schemeClr', { val: colour });
  return element(document, 'a:solidFill', {}, [value]);
}
