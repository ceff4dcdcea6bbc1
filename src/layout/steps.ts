import { bold, plain } from '../outline';
import type { Box } from './design';
import { smallestText } from './fitText';
import { lineCount, widestWord } from './lines';
import type { PlacedShape } from './placed';
import { lineHeight } from './textWidth';

const gap = 6;
/** What a chevron's points take of its width at each end, as a share of its height. */
const pointShare = 0.3;
const padding = 6;

/** Steps as a row of arrows, on several rows where the words are too wide for one. */
export function placeSteps(labels: readonly string[], box: Box): readonly PlacedShape[] {
  const perRow = stepsPerRow(labels, box);
  const rows = Math.ceil(labels.length / perRow);
  const rowHeight = Math.min(110, (box.height - gap * (rows - 1)) / rows);
  const width = Math.min(260, (box.width - gap * (perRow - 1)) / perRow);
  return labels.map((label, index) => ({
    kind: 'shape',
    name: `Step ${index + 1}: ${label}`,
    description: '',
    geometry: index === 0 ? 'homePlate' : 'chevron',
    box: {
      x: box.x + (index % perRow) * (width + gap),
      y: box.y + Math.floor(index / perRow) * (rowHeight + gap),
      width,
      height: rowHeight,
    },
    fill: 'accent1',
    line: undefined,
    text: {
      paragraphs: [{ runs: bold(label), size: sizeFor(label, width, rowHeight) }],
      colour: 'bg1',
      align: 'centre',
      anchor: 'centre',
    },
  }));
}

function stepsPerRow(labels: readonly string[], box: Box): number {
  const widest = Math.max(...labels.map((label) => widestWord(bold(label), smallestText)));
  const needed = widest * 1.04 + 2 * padding + 60;
  return Math.max(1, Math.min(labels.length, Math.floor((box.width + gap) / (needed + gap))));
}

function sizeFor(label: string, width: number, height: number): number {
  const inner = width - 2 * padding - 2 * pointShare * height;
  for (let size = 22; size > smallestText; size -= 1) {
    const fits = widestWord(bold(label), size) * 1.04 <= inner;
    if (fits && lineCount(plain(label), inner, size) * lineHeight(size) <= height - 12) return size;
  }
  return smallestText;
}
