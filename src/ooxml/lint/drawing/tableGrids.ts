import { childOf, childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/** Every row of a slide's table has as many cells as the table has columns (ECMA-376-1, 21.1.3.13). */
export const tableGrids: LintRule = {
  name: 'table-grids',
  look: ({ roots }) =>
    roots('presentationml.slide+xml').flatMap(({ part, root }) =>
      descendantsOf(root, 'a:tbl').flatMap((table) => {
        const grid = childOf(table, 'a:tblGrid');
        const columns = grid ? childrenOf(grid, 'a:gridCol').length : 0;
        return childrenOf(table, 'a:tr')
          .map((row) => childrenOf(row, 'a:tc').length)
          .filter((cells) => cells !== columns)
          .map((cells) => ({ part, fault: `has ${cells} cells in a row of ${columns} columns` }));
      }),
    ),
};
