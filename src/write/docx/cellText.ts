import { childOf, childrenOf, type Element } from '../../ooxml';

/** The margin at each side of a cell, where its table does not say (ECMA-376-1, 17.4.42). */
const usualMargin = 115;

/** How wide the text of a cell is, in twentieths of a point; undefined where neither cell nor grid says. */
export function cellTextWidth(cell: Element): number | undefined {
  const row = cell.parentElement;
  const table = row?.parentElement;
  const own = twips(childOf(cell, 'w:tcPr'), 'w:tcW');
  const width = own ?? (row && table ? gridWidth(cell, row, table) : undefined);
  if (width === undefined) return undefined;
  const margins = table && childOf(childOf(table, 'w:tblPr') ?? table, 'w:tblCellMar');
  const side = (name: string) => twips(margins ?? undefined, name) ?? usualMargin;
  return width - side('w:left') - side('w:right');
}

/** A width that is given in twentieths of a point. */
function twips(holder: Element | undefined, name: string): number | undefined {
  const width = holder && childOf(holder, name);
  const value = Number(width?.getAttribute('w:w'));
  return width?.getAttribute('w:type') === 'dxa' && value > 0 ? value : undefined;
}

/** The width of the grid's columns that a cell takes. */
function gridWidth(cell: Element, row: Element, table: Element): number | undefined {
  const grid = childOf(table, 'w:tblGrid');
  const columns = grid
    ? childrenOf(grid, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')) || 0)
    : [];
  let at = 0;
  for (const one of childrenOf(row, 'w:tc')) {
    const span = spanOf(one);
    if (one === cell) {
      const width = columns.slice(at, at + span).reduce((sum, column) => sum + column, 0);
      return width > 0 ? width : undefined;
    }
    at += span;
  }
  return undefined;
}

function spanOf(cell: Element): number {
  const properties = childOf(cell, 'w:tcPr');
  const span = properties && childOf(properties, 'w:gridSpan')?.getAttribute('w:val');
  return Math.max(1, Number(span) || 1);
}
