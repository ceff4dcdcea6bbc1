import { markContrast, textContrast } from './contrast';
import type { PlaceholderDesign } from './design';
import type { PlacedShape } from './placed';
import { hexOfColour, readableColour, type ThemeColours } from './readable';

/** A drawn shape in colours of the theme that can be read on each other and on what stands behind its place. */
export function readableShape(
  shape: PlacedShape,
  { backdrop, colour }: PlaceholderDesign,
  colours: ThemeColours,
): PlacedShape {
  const { fill, text, geometry } = shape;
  if (text && fill) {
    const behind = [hexOfColour(fill, colours)];
    return withText(shape, readableColour(text.colour, behind, colours, textContrast));
  }
  if (text) {
    return withText(
      shape,
      backdrop ? readableColour(text.colour, backdrop, colours, textContrast) : colour,
    );
  }
  // Panels may be faint; marks that stand for something may not.
  if (!fill || geometry === 'rect') return shape;
  return backdrop
    ? { ...shape, fill: readableColour(fill, backdrop, colours, markContrast) }
    : { ...shape, line: colour };
}

const withText = (
  shape: PlacedShape,
  colour: NonNullable<PlacedShape['text']>['colour'],
): PlacedShape => (shape.text ? { ...shape, text: { ...shape.text, colour } } : shape);
