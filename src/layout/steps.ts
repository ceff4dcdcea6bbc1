import { bold } from '../outline';
import type { Box } from './design';
import { smallestText } from './fitText';
import { type FontFace, wordSpare } from './fontFace';
import { lineCount, widestWord } from './lines';
import { type PlacedShape, shapeInset } from './placed';
import { lineHeight } from './textWidth';

const gap = 4;
/** How far an arrow's point reaches into it, in points. */
const point = 20;
const largestText = 24;
const highest = 100;
const widest = 280;

/** Steps as a row of arrows, on several rows where the words are too wide for one. */
export function placeSteps(
  labels: readonly string[],
  box: Box,
  face?: FontFace,
): readonly PlacedShape[] {
  const perRow = stepsPerRow(labels, box, face);
  const rows = Math.ceil(labels.length / perRow);
  const height = Math.min(highest, (box.height - gap * (rows - 1)) / rows);
  const width = Math.min(widest, (box.width - gap * (perRow - 1)) / perRow);
  const size = sizeFor(labels, textWidthIn(width), height - 2 * shapeInset, face);
  return labels.map((label, index) => ({
    kind: 'shape',
    name: `Step ${index + 1}: ${label}`,
    description: '',
    geometry: index % perRow === 0 ? 'homePlate' : 'chevron',
    point: point / height,
    box: {
      x: box.x + (index % perRow) * (width + gap),
      y: box.y + Math.floor(index / perRow) * (height + gap),
      width,
      height,
    },
    fill: 'accent1',
    line: undefined,
    text: {
      paragraphs: [{ runs: bold(label), size }],
      colour: 'bg1',
      align: 'centre',
      anchor: 'centre',
    },
  }));
}

/** What an arrow of a width leaves for its words. */
const textWidthIn = (width: number): number => width - 2 * point - 2 * shapeInset;

function stepsPerRow(labels: readonly string[], box: Box, face: FontFace | undefined): number {
  const words = Math.max(...labels.map((label) => widestWord(bold(label), smallestText, face)));
  const needed = words * wordSpare(face) + 2 * point + 2 * shapeInset;
  const most = Math.max(1, Math.floor((box.width + gap) / (needed + gap)));
  return Math.ceil(labels.length / Math.ceil(labels.length / most));
}

/** The largest size at which all labels fit, the same for all. */
function sizeFor(
  labels: readonly string[],
  width: number,
  height: number,
  face: FontFace | undefined,
): number {
  for (let size = largestText; size > smallestText; size -= 1) {
    const fits = labels.every(
      (label) =>
        widestWord(bold(label), size, face) * wordSpare(face) <= width &&
        lineCount(bold(label), width, size, face) * lineHeight(size, face) <= height,
    );
    if (fits) return size;
  }
  return smallestText;
}
