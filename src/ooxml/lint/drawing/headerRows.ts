import { childOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/** Tables of slides mark their first row as headers, for screen readers (PptxGenJS 1299, 1369). */
export const headerRows: LintRule = {
  name: 'header-rows',
  look: ({ roots }) =>
    roots('presentationml.slide+xml').flatMap(({ part, root }) =>
      descendantsOf(root, 'a:tbl')
        .map((table) => childOf(table, 'a:tblPr')?.getAttribute('firstRow'))
        .filter((firstRow) => firstRow !== '1' && firstRow !== 'true')
        .map(() => ({ part, fault: 'has a table whose header row is not marked' })),
    ),
};
