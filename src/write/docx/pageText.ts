import { childOf, childrenOf, descendantsOf, type Element } from '../../ooxml';
import { cellTextWidth } from './cellText';
import type { Marker } from './tags';

/** A4 with margins of 2.54 cm, for templates that do not say: twentieths of a point. */
const otherwise = { width: 11906, margin: 1440, between: 708 };
/** No text is narrower: an inch. */
const narrowest = 1440;

/** How wide the text is where a node stands, in twentieths of a point: in a cell, or on its section's pages. */
export function textWidthAt(body: Element, marker: Element | Marker | undefined): number {
  let outermost: Element | undefined;
  let cell: Element | undefined;
  for (let above = marker?.parentElement; above && above !== body; above = above.parentElement) {
    if (above.nodeName === 'w:tc') cell ??= above;
    outermost = above;
  }
  const section = sectionOf(body, outermost ?? marker);
  return Math.max(narrowest, (cell && cellTextWidth(cell)) ?? textWidthOf(section));
}

/** The section of a child of the body: its properties stand in the section's last paragraph, or at the body's end. */
function sectionOf(body: Element, child: Element | Marker | undefined): Element | undefined {
  for (let node: Element['nextSibling'] = child ?? null; node; node = node.nextSibling) {
    if (!isElement(node) || node.nodeName === 'w:sectPr') continue;
    const properties = descendantsOf(node, 'w:sectPr')[0];
    if (properties) return properties;
  }
  return childOf(body, 'w:sectPr');
}

const isElement = (node: { readonly nodeType: number }): node is Element => node.nodeType === 1;

/** How wide the text of a section's pages, or of its first column, is. */
function textWidthOf(section: Element | undefined): number {
  const size = section && childOf(section, 'w:pgSz');
  const margins = section && childOf(section, 'w:pgMar');
  const width = numberOf(size, 'w:w', otherwise.width);
  const left = numberOf(margins, 'w:left', otherwise.margin);
  const right = numberOf(margins, 'w:right', otherwise.margin);
  const gutter = numberOf(margins, 'w:gutter', 0);
  const text = width - left - right - gutter;
  const columns = section && childOf(section, 'w:cols');
  const [first] = columns ? childrenOf(columns, 'w:col') : [];
  if (first) return numberOf(first, 'w:w', text);
  const count = Math.max(1, numberOf(columns, 'w:num', 1));
  const between = numberOf(columns, 'w:space', otherwise.between);
  return Math.floor((text - (count - 1) * between) / count);
}

function numberOf(element: Element | undefined, name: string, instead: number): number {
  const value = Number(element?.getAttribute(name) || Number.NaN);
  return Number.isFinite(value) ? value : instead;
}
