import { childOf, childrenOf, type Element } from '../../xml';
import type { AccessibilityRule } from '../rule';
import { isWithin, readDocument, shownIn } from './writtenParts';

/** Tables are plain grids: no merged or split cells, no table in another (Word: "Use simple table structure"). */
export const tableCells: AccessibilityRule = {
  name: 'table-cells',
  finds: (parts) =>
    (readDocument(parts)?.written ?? []).flatMap(({ part, root }) =>
      shownIn(root, 'w:tbl').flatMap((table) => [
        ...(hasMerged(table) ? [{ part, what: 'has a table with merged or split cells' }] : []),
        ...(isWithin(table, 'w:tc') ? [{ part, what: 'has a table inside another table' }] : []),
      ]),
    ),
};

function hasMerged(table: Element): boolean {
  const cells = childrenOf(table, 'w:tr').flatMap((row) => childrenOf(row, 'w:tc'));
  return cells.some((cell) => {
    const properties = childOf(cell, 'w:tcPr');
    if (!properties) return false;
    const span = Number(childOf(properties, 'w:gridSpan')?.getAttribute('w:val') ?? 1);
    return span > 1 || childOf(properties, 'w:vMerge') !== undefined;
  });
}
