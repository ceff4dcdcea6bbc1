import { childrenOf, descendantsOf, type Element } from '../xml';

/** The order that CT_Font gives its children (ECMA-376-1, 18.8.22; the order is that of Excel's schema). */
export const fontChildren = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** Puts the children of every font of xl/styles.xml in order, which exceljs does not. */
export function orderFonts(styles: Element): void {
  for (const font of descendantsOf(styles, 'font')) {
    const place = (child: Element) => fontChildren.indexOf(child.nodeName);
    for (const child of [...childrenOf(font)].sort((one, other) => place(one) - place(other))) {
      font.appendChild(child);
    }
  }
}
