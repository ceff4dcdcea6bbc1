import type { PlacedTable } from '../../layout';
import { childrenOf, type Element } from '../../ooxml';
import { element, part, replaceChildren } from './element';
import { mendParagraphs, type TextContext } from './mendParagraphs';
import { placeholderElement } from './placeholderElement';

const emuPerPoint = 12700;
const alignments = { left: undefined, centre: 'ctr', right: 'r' } as const;

/**
 * Puts a drawn table into its layout's placeholder, in the template's table style, with its first row marked
 * as header, which is what screen readers go by.
 */
export function mendTable(
  frame: Element,
  table: PlacedTable,
  tableStyle: string | undefined,
  context: TextContext,
): void {
  const { document } = context;
  const placeholder = table.placeholder;
  replaceChildren(
    part(frame, 'p:nvPr'),
    placeholder ? [placeholderElement(document, placeholder)] : [],
  );
  part(frame, 'a:ext').setAttribute('cy', String(Math.round(table.box.height * emuPerPoint)));
  const grid = part(frame, 'a:tbl');
  const style = tableStyle ? [element(document, 'a:tableStyleId')] : [];
  for (const one of style) one.appendChild(document.createTextNode(tableStyle ?? ''));
  grid.replaceChild(element(document, 'a:tblPr', { firstRow: 1 }, style), part(grid, 'a:tblPr'));
  childrenOf(grid, 'a:tr').forEach((row, index) => {
    const placed = table.rows[index];
    if (!placed) return;
    row.setAttribute('h', String(Math.round(placed.height * emuPerPoint)));
    childrenOf(row, 'a:tc').forEach((cell, column) => {
      const align = alignments[table.aligns[column] ?? 'left'];
      const looks = (placed.cells[column]?.paragraphs ?? []).map((runs) => ({
        runs,
        size: table.size,
        attributes: { algn: align },
        hasNoBullet: false,
      }));
      mendParagraphs(part(cell, 'a:txBody'), looks, context);
      cell.replaceChild(element(document, 'a:tcPr'), part(cell, 'a:tcPr'));
    });
  });
}
