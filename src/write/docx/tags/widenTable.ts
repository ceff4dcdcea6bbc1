import { childOf, childrenOf, type Element } from '../../../ooxml';

/** A table narrower than this share of the text was drawn around its tags, not for answers. */
const enough = 0.6;

/** Makes a table that was drawn around its tags as wide as the text, its columns in the same proportions. */
export function widenTable(table: Element, textWidth: number): void {
  const properties = childOf(table, 'w:tblPr');
  const grid = childOf(table, 'w:tblGrid');
  if (!properties || !grid) return;
  const columns = childrenOf(grid, 'w:gridCol');
  const total = columns.reduce((sum, one) => sum + (Number(one.getAttribute('w:w')) || 0), 0);
  const width = childOf(properties, 'w:tblW');
  const isShare = width?.getAttribute('w:type') === 'pct';
  if (total <= 0 || isShare || total >= textWidth * enough) return;
  const factor = textWidth / total;
  width?.setAttribute('w:w', String(Math.round(textWidth)));
  width?.setAttribute('w:type', 'dxa');
  for (const column of columns) scale(column, factor);
  for (const row of childrenOf(table, 'w:tr')) {
    for (const cell of childrenOf(row, 'w:tc')) {
      const own = childOf(cell, 'w:tcPr');
      const wide = own && childOf(own, 'w:tcW');
      if (wide?.getAttribute('w:type') === 'dxa') scale(wide, factor);
    }
  }
}

const scale = (element: Element, factor: number): void =>
  element.setAttribute(
    'w:w',
    String(Math.round((Number(element.getAttribute('w:w')) || 0) * factor)),
  );
