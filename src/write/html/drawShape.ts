import { type Colour, type PlacedShape, shapeInset } from '../../layout';
import { drawLines } from './drawLines';
import type { DeckLook } from './look';
import type { MarkupElement } from './node';
import { outlineOf } from './outlineOf';
import { ratingColour } from './ratingColour';
import { hexOf } from './themeColours';

/** Draws a shape with the text inside it. */
export function drawShape(shape: PlacedShape, { colours }: DeckLook): readonly MarkupElement[] {
  const { geometry, box, point, fill, line, text } = shape;
  const hex = (colour: Colour) => ratingColour(colour) ?? hexOf(colour, colours);
  const outline = outlineOf(geometry, box, point, {
    fill: fill ? hex(fill) : 'none',
    stroke: line && hex(line),
  });
  if (!text) return [outline];
  const paragraphs = text.paragraphs.map(({ runs, size }) => ({
    runs,
    size,
    colour: hex(text.colour),
    linkColour: hex(text.colour),
    align: text.align,
    margin: 0,
    bullet: undefined,
    before: 0,
    after: 0,
    spacing: 1,
  }));
  const frame = {
    x: box.x + shapeInset,
    y: box.y + shapeInset,
    width: box.width - 2 * shapeInset,
    height: box.height - 2 * shapeInset,
  };
  return [outline, ...drawLines(paragraphs, frame, text.anchor)];
}
