import { bold, type TimelineStep } from '../../outline';
import { smallestText } from '../fitText';
import type { FontFace } from '../fontFace';
import { type PlacedShape, shapeInset } from '../placed';
import type { Row } from './row';
import { stepParagraphs, stepTextHeight, stepTextWidth } from './stepText';

const gap = 5;
const padding = 6;
const barHeight = 28;

/** A stage without steps of its own, under the phase that a bar names. */
interface Leaf {
  readonly step: TimelineStep;
  readonly phase: TimelineStep | undefined;
}

/** The stages within a step of the axis, in a panel: a bar for each phase, a box for each stage. */
export function panelRows(parent: TimelineStep, width: number, face?: FontFace): readonly Row[] {
  const leaves = parent.steps.flatMap((step) => leavesOf(step, undefined));
  const needed = Math.max(...leaves.map(({ step }) => stepTextWidth(step, face))) + 2 * shapeInset;
  const inner = width - 2 * padding;
  const most = Math.max(1, Math.floor((inner + gap) / (needed + gap)));
  // As many on each row: five and one would read as if the last stood apart.
  const perRow = Math.ceil(leaves.length / Math.ceil(leaves.length / most));
  const rows: Row[] = [];
  for (let from = 0; from < leaves.length; from += perRow) {
    rows.push(panelRow(parent, leaves.slice(from, from + perRow), perRow, width, face));
  }
  return rows;
}

function leavesOf(step: TimelineStep, phase: TimelineStep | undefined): readonly Leaf[] {
  return step.steps.length === 0
    ? [{ step, phase }]
    : step.steps.flatMap((child) => leavesOf(child, step));
}

function panelRow(
  parent: TimelineStep,
  leaves: readonly Leaf[],
  perRow: number,
  width: number,
  face: FontFace | undefined,
): Row {
  const own = (width - 2 * padding - gap * (perRow - 1)) / perRow;
  const hasBars = leaves.some(({ phase }) => phase !== undefined);
  const bars = hasBars ? barHeight + gap : 0;
  const boxHeight =
    Math.max(...leaves.map(({ step }) => stepTextHeight(step, own - 2 * shapeInset, face))) + 10;
  const height = bars + boxHeight + 2 * padding;
  return {
    height,
    place: (left, top) => [
      panel(parent, left, top, width, height),
      ...barsOf(leaves).map(({ phase, from, to }) =>
        bar(phase, {
          x: left + padding + from * (own + gap),
          y: top + padding,
          width: (to - from) * (own + gap) - gap,
          height: barHeight,
        }),
      ),
      ...leaves.map(({ step }, index) =>
        box(step, {
          x: left + padding + index * (own + gap),
          y: top + padding + bars,
          width: own,
          height: boxHeight,
        }),
      ),
    ],
  };
}

/** Which leaves each phase spans. */
function barsOf(
  leaves: readonly Leaf[],
): readonly { readonly phase: TimelineStep; readonly from: number; readonly to: number }[] {
  const bars: { phase: TimelineStep; from: number; to: number }[] = [];
  leaves.forEach(({ phase }, index) => {
    const last = bars.at(-1);
    if (phase === undefined) return;
    if (last?.phase === phase && last.to === index) last.to = index + 1;
    else bars.push({ phase, from: index, to: index + 1 });
  });
  return bars;
}

function panel(
  parent: TimelineStep,
  x: number,
  y: number,
  width: number,
  height: number,
): PlacedShape {
  return {
    kind: 'shape',
    name: `Panel: ${parent.label}`,
    description: `The stages within ${parent.label}`,
    geometry: 'rect',
    box: { x, y, width, height },
    fill: 'bg2',
    line: undefined,
    text: undefined,
  };
}

function bar(phase: TimelineStep, box: PlacedShape['box']): PlacedShape {
  return {
    kind: 'shape',
    name: `Phase: ${phase.label}`,
    description: '',
    geometry: 'rect',
    box,
    fill: 'accent1',
    line: undefined,
    text: {
      paragraphs: [{ runs: bold(phase.label), size: smallestText }],
      colour: 'bg1',
      align: 'centre',
      anchor: 'centre',
    },
  };
}

function box(step: TimelineStep, place: PlacedShape['box']): PlacedShape {
  return {
    kind: 'shape',
    name: `Stage: ${step.label}`,
    description: '',
    geometry: 'rect',
    box: place,
    fill: 'bg1',
    line: 'accent1',
    text: {
      paragraphs: stepParagraphs(step),
      colour: 'tx1',
      align: 'centre',
      anchor: 'centre',
    },
  };
}
