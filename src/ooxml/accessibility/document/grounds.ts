import { childOf, childrenOf, descendantsOf, type Element } from '../../xml';
import { colourOf, firstOf, type StyleLooks } from './styleLooks';

/** What a table does to a cell's text: the properties of its style for that row, outermost last. */
export interface CellLook {
  readonly runs: readonly (Element | undefined)[];
  readonly fill: string | undefined;
}

/** The colour behind a paragraph: its own, its cell's, its text box's; white where none is given. */
export function groundOf(paragraph: Element, looks: StyleLooks): string | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  const id = (properties && childOf(properties, 'w:pStyle')?.getAttribute('w:val')) ?? undefined;
  const styles = looks.chain(id, 'paragraph').map((style) => childOf(style, 'w:pPr'));
  const own = colourOf(firstOf([properties, ...styles], 'w:shd'), 'w:fill');
  if (own !== undefined) return own;
  for (let above = paragraph.parentElement; above; above = above.parentElement) {
    if (above.nodeName === 'w:tc') {
      const { fill } = cellLook(above, looks);
      if (fill !== undefined) return fill;
    }
    if (above.nodeName === 'wps:wsp') {
      const shape = childOf(above, 'wps:spPr');
      const fill = shape && childOf(shape, 'a:solidFill');
      if (fill) return colourOf(descendantsOf(fill, 'a:srgbClr')[0], 'val');
    }
  }
  return 'FFFFFF';
}

/** How a cell looks by its own properties and by its table's style. */
export function cellLook(cell: Element, looks: StyleLooks): CellLook {
  const row = cell.parentElement;
  const table = row?.parentElement;
  if (!row || table?.nodeName !== 'w:tbl') return { runs: [], fill: undefined };
  const properties = childOf(table, 'w:tblPr');
  const id = properties && childOf(properties, 'w:tblStyle')?.getAttribute('w:val');
  const styles = looks.chain(id ?? undefined, 'table');
  const isFirst = childrenOf(table, 'w:tr')[0] === row && hasFirstRow(properties);
  const parts = isFirst ? styles.flatMap(firstRowPart) : [];
  const fills = [cell, ...parts, ...styles].map((one) => {
    const holder = childOf(one, 'w:tcPr');
    return holder && colourOf(childOf(holder, 'w:shd'), 'w:fill');
  });
  return {
    runs: [...parts, ...styles].map((one) => childOf(one, 'w:rPr')),
    fill: fills.find((fill) => fill !== undefined),
  };
}

const firstRowPart = (style: Element): readonly Element[] =>
  childrenOf(style, 'w:tblStylePr').filter((part) => part.getAttribute('w:type') === 'firstRow');

/** Whether a table shows its style's first row: by name, or as a bit of the older number (ECMA-376-1, 17.4.56). */
function hasFirstRow(properties: Element | undefined): boolean {
  const look = properties && childOf(properties, 'w:tblLook');
  const named = look?.getAttribute('w:firstRow');
  if (named) return /^(1|true|on)$/.test(named);
  return (Number.parseInt(look?.getAttribute('w:val') ?? '0', 16) & 0x20) !== 0;
}
