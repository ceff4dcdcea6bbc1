import { childOf, type Element } from '../../ooxml';

/** A4 with margins of 2.54 cm, for templates that do not say: twentieths of a point. */
const otherwise = { width: 11906, margin: 1440 };

/** How wide the text of a section's pages is, in twentieths of a point. */
export function textWidthOf(section: Element | undefined): number {
  const size = section && childOf(section, 'w:pgSz');
  const margins = section && childOf(section, 'w:pgMar');
  const width = numberOf(size, 'w:w', otherwise.width);
  const left = numberOf(margins, 'w:left', otherwise.margin);
  const right = numberOf(margins, 'w:right', otherwise.margin);
  return Math.max(width - left - right, 1440);
}

function numberOf(element: Element | undefined, name: string, instead: number): number {
  const value = Number(element?.getAttribute(name) || Number.NaN);
  return Number.isFinite(value) ? value : instead;
}
