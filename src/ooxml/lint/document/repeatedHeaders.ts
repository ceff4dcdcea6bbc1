import { childOf, childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

/** The first row of a document's table is marked as its header, which repeats on each page. */
export const repeatedHeaders: LintRule = {
  name: 'repeated-headers',
  look: ({ roots }) =>
    roots('wordprocessingml.document.main+xml').flatMap(({ part, root }) =>
      descendantsOf(root, 'w:tbl')
        .filter((table) => {
          const properties = childrenOf(table, 'w:tr')[0];
          const row = properties && childOf(properties, 'w:trPr');
          return !row || !childOf(row, 'w:tblHeader');
        })
        .map(() => ({ part, fault: 'has a table whose header row is not marked' })),
    ),
};
