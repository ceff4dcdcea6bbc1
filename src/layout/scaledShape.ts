import type { Box } from './design';
import { type PlacedShape, shapeInset } from './placed';

/** A box as large as it must be for what is drawn in it to fit the real one once it is made smaller. */
export const widened = (box: Box, scale: number): Box => ({
  ...box,
  width: box.width / scale,
  height: box.height / scale,
});

/** A shape that was drawn in a widened box, in the real one: place, text and insets smaller alike. */
export function scaledShape(shape: PlacedShape, { x, y }: Box, scale: number): PlacedShape {
  if (scale === 1) return shape;
  const { box, text } = shape;
  return {
    ...shape,
    inset: (shape.inset ?? shapeInset) * scale,
    box: {
      x: x + (box.x - x) * scale,
      y: y + (box.y - y) * scale,
      width: box.width * scale,
      height: box.height * scale,
    },
    text: text && {
      ...text,
      paragraphs: text.paragraphs.map(({ runs, size }) => ({ runs, size: size * scale })),
    },
  };
}
