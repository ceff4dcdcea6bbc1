import { fontChildren } from '../../spreadsheet/orderFonts';
import { childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/** The children of fonts stand in the schema's order, which exceljs does not keep. */
export const fontsInOrder: LintRule = {
  name: 'fonts-in-order',
  look: ({ roots }) =>
    roots('spreadsheetml.styles+xml').flatMap(({ part, root }) =>
      descendantsOf(root, 'font')
        .map((font) => childrenOf(font).map(({ nodeName }) => fontChildren.indexOf(nodeName)))
        .filter((places) => places.some((place, index) => place <= (places[index - 1] ?? -1)))
        .map(() => ({ part, fault: 'has a font whose children are out of order' })),
    ),
};
