import { childOf, childrenOf, descendantsOf, type Element } from '../../../ooxml';
import type { FoundStyle, StyleHints } from './findParagraphStyle';
import { inherited, type Style, type StyleSheet } from './styleSheet';

/**
 * Finds the style for tables: the one made for us, else the one that the template's own tables use, else one of the
 * house, else the plain grid. One that shows no lines or fills is for arranging things on a page, not for tables.
 */
export function findTableStyle(sheet: StyleSheet, { used }: StyleHints): FoundStyle | undefined {
  const all = sheet.styles.filter(({ type }) => type === 'table');
  const named = all.find(({ name }) => name.toLowerCase() === 'forum table');
  if (named) return { style: named, how: 'name' };
  const visible = all.filter((style) =>
    sheet.chain(style).some(({ element }) => isVisible(element)),
  );
  const ranked = visible
    .map((style, place) => ({ style, place, rank: rankOf(style, used.get(style.id) ?? 0) }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || one.place - other.place);
  const best = ranked[0]?.style;
  return best && { style: best, how: isGrid(best) ? 'other name' : 'looks' };
}

const isGrid = ({ name }: Style): boolean =>
  /^(table grid|tabellenraster|grille du tableau|tabla con cuadrícula|griglia tabella|tabelraster)$/i.test(
    name,
  );

/** Built-in styles that nobody used are leftovers; a house's own and the grid are there for a reason. */
function rankOf(style: Style, used: number): number {
  const isHeaded = childrenOf(style.element, 'w:tblStylePr').some(
    (part) => part.getAttribute('w:type') === 'firstRow',
  );
  if (used > 0) return 100 + Math.min(used, 50) + (isHeaded ? 100 : 0);
  if (style.isCustom) return isHeaded ? 30 : 20;
  return isGrid(style) ? 10 : 0;
}

function isVisible(style: Element): boolean {
  const properties = childOf(style, 'w:tblPr');
  const borders = properties && childOf(properties, 'w:tblBorders');
  const hasLines =
    borders !== undefined &&
    childrenOf(borders).some((one) => !/^(nil|none)$/.test(one.getAttribute('w:val') ?? ''));
  return hasLines || childrenOf(style, 'w:tblStylePr').length > 0;
}

/** What a table style does to its header row: six hexadecimal digits each. */
export interface HeaderLook {
  readonly fill: string;
  readonly colour: string | undefined;
}

/** The fill of a table style's header row, and the colour of its words; undefined where it fills nothing. */
export function headerLook(sheet: StyleSheet, style: Style): HeaderLook | undefined {
  for (const { element } of sheet.chain(style)) {
    const part = childrenOf(element, 'w:tblStylePr').find(
      (one) => one.getAttribute('w:type') === 'firstRow',
    );
    const cell = part && childOf(part, 'w:tcPr');
    const fill = (cell && childOf(cell, 'w:shd')?.getAttribute('w:fill')) ?? '';
    if (!/^[0-9a-f]{6}$/i.test(fill)) continue;
    const run = part && childOf(part, 'w:rPr');
    const colour = (run && childOf(run, 'w:color')?.getAttribute('w:val')) ?? '';
    return { fill, colour: /^[0-9a-f]{6}$/i.test(colour) ? colour : undefined };
  }
  return undefined;
}

/** The size of the default style's text in half-points. */
export function usualSize(sheet: StyleSheet): number {
  const style = sheet.defaultOf('paragraph');
  const own = style && inherited(sheet, style, 'w:rPr', 'w:sz')?.getAttribute('w:val');
  const root = sheet.document.documentElement;
  const [defaults] = root ? descendantsOf(root, 'w:rPrDefault') : [];
  const [size] = defaults ? descendantsOf(defaults, 'w:sz') : [];
  return Number(own ?? size?.getAttribute('w:val') ?? 20) || 20;
}
