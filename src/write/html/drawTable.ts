import { cellMargin, type PlacedTable } from '../../layout';
import { drawLines } from './drawLines';
import type { DeckLook } from './look';
import { type MarkupElement, node, rounded } from './node';
import { hexOf } from './themeColours';

/** Draws a table, its header row first. */
export function drawTable(
  table: PlacedTable,
  { table: look, colours }: DeckLook,
): readonly MarkupElement[] {
  let y = table.box.y;
  return table.rows.flatMap(({ height, cells }, row) => {
    const top = y;
    y += height;
    const { fill, text } = row === 0 ? look.header : look.body;
    let x = table.box.x;
    return cells.flatMap(({ paragraphs }, column) => {
      const left = x;
      const width = table.columnWidths[column] ?? 0;
      x += width;
      const frame = {
        x: left + cellMargin.x,
        y: top + cellMargin.y,
        width: width - 2 * cellMargin.x,
        height: height - 2 * cellMargin.y,
      };
      const drawn = paragraphs.map((runs) => ({
        runs,
        size: table.size,
        colour: text,
        linkColour: hexOf('hlink', colours),
        align: table.aligns[column] ?? ('left' as const),
        margin: 0,
        bullet: undefined,
        before: 0,
        after: 0,
        spacing: 1,
      }));
      const cell = node('rect', {
        x: rounded(left),
        y: rounded(top),
        width: rounded(width),
        height: rounded(height),
        fill,
        stroke: look.border,
      });
      return [cell, ...drawLines(drawn, frame, 'top')];
    });
  });
}
