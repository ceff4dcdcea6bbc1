import type { RatingMark, Shade } from '../outline';
import type { Colour } from './colour';
import { leastContrast, textContrast } from './contrast';
import type { PlaceholderDesign } from './design';
import type { Geometry, PlacedObject, PlacedShape } from './placed';
import { placeText } from './placeText';
import { readableColour, type ThemeColours } from './readable';

/** Each rating has a shape of its own, so that it is told without colour (WCAG 2.2, 1.4.1). */
const geometry: Readonly<Record<Shade, Geometry>> = {
  green: 'ellipse',
  amber: 'triangle',
  red: 'octagon',
};

/** The ratings' own colours, and lighter ones for dark slides. */
const usualColours: Readonly<Record<Shade, string>> = {
  green: '#00703C',
  amber: '#F2A900',
  red: '#B10E1E',
};
const lightColours: Readonly<Record<Shade, Colour>> = {
  green: '#6BD48F',
  amber: '#F2A900',
  red: '#FF9A94',
};

/**
 * A rating in words in its place, with its shape in the space that the place leaves at its left. The shape, or else its
 * outline, has a contrast of 4.5:1 to what stands behind it; a picture gets a plain plate below it.
 */
export function placeRating(
  { shade, text }: RatingMark,
  place: PlaceholderDesign,
  colours: ThemeColours,
): readonly PlacedObject[] {
  const { box, insets, backdrop } = place;
  const margin = Math.min(7.2, insets.left / 4);
  const side = Math.min(insets.left - 2 * margin, box.height - 6);
  const paragraph = { runs: [{ text }], level: 0, bullet: 'list', size: undefined } as const;
  const words = placeText('Rating', [paragraph], place, colours);
  if (side < 6) return [words];
  const plate = '#FFFFFF';
  const behind = backdrop ?? [plate];
  const mark: PlacedShape = {
    kind: 'shape',
    name: 'Rating mark',
    description: text,
    geometry: geometry[shade],
    box: { x: box.x + margin, y: box.y + (box.height - side) / 2, width: side, height: side },
    fill: fillOn(shade, behind),
    line: readableColour(backdrop ? 'tx1' : '#000000', behind, colours, textContrast),
    text: undefined,
  };
  if (backdrop) return [words, mark];
  const around = 3;
  const below: PlacedShape = {
    ...mark,
    name: 'Plate of the rating mark',
    description: '',
    geometry: 'rect',
    box: {
      x: mark.box.x - around,
      y: mark.box.y - around,
      width: side + 2 * around,
      height: side + 2 * around,
    },
    fill: plate,
    line: undefined,
  };
  return [words, below, mark];
}

/** The rating's usual colour, or a lighter one where that can be told better from what is dark behind it. */
function fillOn(shade: Shade, backdrop: readonly string[]): Colour {
  const usual = leastContrast(usualColours[shade], backdrop);
  const light = leastContrast(lightColours[shade], backdrop);
  return usual < textContrast && light >= textContrast && light > usual
    ? lightColours[shade]
    : shade;
}
