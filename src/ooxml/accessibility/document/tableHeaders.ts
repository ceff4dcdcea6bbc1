import { childOf, childrenOf } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { readDocument, shownIn } from './writtenParts';

/** Every table marks its first row as its header (Word: "Use table headers"). */
export const tableHeaders: AccessibilityRule = {
  name: 'table-headers',
  finds: (parts) =>
    (readDocument(parts)?.written ?? []).flatMap(({ part, root }) =>
      shownIn(root, 'w:tbl')
        .filter((table) => {
          const first = childrenOf(table, 'w:tr')[0];
          const properties = first && childOf(first, 'w:trPr');
          return !properties || !childOf(properties, 'w:tblHeader');
        })
        .map(() => ({ part, what: 'has a table whose first row is not marked as its header' })),
    ),
};
