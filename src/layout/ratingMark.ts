import type { RatingMark, Shade } from '../outline';
import type { PlaceholderDesign } from './design';
import type { Geometry, PlacedObject } from './placed';

/** Each rating has a shape of its own, so that it is told without colour (WCAG 2.2, 1.4.1). */
const geometry: Readonly<Record<Shade, Geometry>> = {
  green: 'ellipse',
  amber: 'triangle',
  red: 'octagon',
};

/** A rating in words in its placeholder, with its shape in the space that the placeholder leaves at its left. */
export function placeRating(
  { shade, text }: RatingMark,
  placeholder: PlaceholderDesign,
): readonly PlacedObject[] {
  const { box, insets } = placeholder;
  const margin = Math.min(7.2, insets.left / 4);
  const side = Math.min(insets.left - 2 * margin, box.height - 6);
  const words: PlacedObject = {
    kind: 'text',
    name: 'Rating',
    placeholder,
    box,
    paragraphs: [{ runs: [{ text }], level: 0, bullet: 'list', size: undefined }],
  };
  if (side < 6) return [words];
  return [
    words,
    {
      kind: 'shape',
      name: 'Rating mark',
      description: text,
      geometry: geometry[shade],
      box: { x: box.x + margin, y: box.y + (box.height - side) / 2, width: side, height: side },
      fill: shade,
      line: 'tx1',
      text: undefined,
    },
  ];
}
