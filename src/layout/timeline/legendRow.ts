import { plain, type Timeline } from '../../outline';
import { smallestText } from '../fitText';
import { type FontFace, wordSpare } from '../fontFace';
import { markerGeometry, type PlacedShape } from '../placed';
import { textWidth } from '../textWidth';
import type { Row } from './row';
import { mark, markerColour } from './topRow';

const markerSize = 18;
const height = 28;

/** What the markers stand for, one after the other, on further lines where one is too short. */
export function legendRow(legend: Timeline['legend'], width: number, face?: FontFace): Row {
  let x = 0;
  let line = 0;
  const entries = legend.map((entry) => {
    const own =
      markerSize +
      6 +
      textWidth(entry.text, smallestText, false, face) * wordSpare(face, 1.05) +
      16;
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    const at = { x, line };
    x += own + 16;
    return { entry, at, own: Math.min(own, width) };
  });
  return {
    height: (line + 1) * height,
    place: (left, top) =>
      entries.flatMap(({ entry, at, own }): readonly PlacedShape[] => {
        const y = top + at.line * height;
        return [
          mark(
            `Legend: ${entry.kind}`,
            entry.text,
            markerGeometry[entry.kind],
            { x: left + at.x, y: y + (height - markerSize) / 2 },
            markerSize,
            markerColour[entry.kind],
          ),
          {
            kind: 'shape',
            name: `Legend: ${entry.text}`,
            description: '',
            geometry: 'rect',
            box: { x: left + at.x + markerSize, y, width: own - markerSize, height },
            fill: undefined,
            line: undefined,
            text: {
              paragraphs: [{ runs: plain(entry.text), size: smallestText }],
              colour: 'tx1',
              align: 'left',
              anchor: 'centre',
            },
          },
        ];
      }),
  };
}
