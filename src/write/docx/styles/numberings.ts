import { childOf, childrenOf, type Document, type Element } from '../../../ooxml';
import { inherited, type Style, type StyleSheet, valOf } from './styleSheet';

/** Tells whether a style makes a bulleted list. */
export type BulletLevel = (sheet: StyleSheet, style: Style) => number | undefined;

/** How styles are numbered: the level of a style's bullets from 0, undefined where it has none. */
export function bulletLevels(numbering: Document | undefined): BulletLevel {
  const root = numbering?.documentElement ?? undefined;
  const abstracts = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((one) => [
      one.getAttribute('w:abstractNumId') ?? '',
      one,
    ]),
  );
  const instances = new Map(
    (root ? childrenOf(root, 'w:num') : []).map((one) => [
      one.getAttribute('w:numId') ?? '',
      abstracts.get(valOf(one, 'w:abstractNumId') ?? ''),
    ]),
  );
  return (sheet, style) => {
    const own = inherited(sheet, style, 'w:pPr', 'w:numPr');
    const abstract = own && instances.get(valOf(own, 'w:numId') ?? '');
    if (!abstract) return undefined;
    const level = levelOf(abstract, style, valOf(own, 'w:ilvl'));
    return level && valOf(level, 'w:numFmt') === 'bullet'
      ? Number(level.getAttribute('w:ilvl') ?? 0)
      : undefined;
  };
}

/** A level names its style, or else the style names its level (ECMA-376-1, 17.9.23). */
function levelOf(abstract: Element, style: Style, typed: string | undefined): Element | undefined {
  const levels = childrenOf(abstract, 'w:lvl');
  return (
    levels.find((level) => childOf(level, 'w:pStyle')?.getAttribute('w:val') === style.id) ??
    levels.find((level) => level.getAttribute('w:ilvl') === (typed ?? '0'))
  );
}
