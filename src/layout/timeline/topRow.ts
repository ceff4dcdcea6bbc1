import type { Timeline, TimelineStep } from '../../outline';
import { smallestText } from '../fitText';
import { type FontFace, wordSpare } from '../fontFace';
import { type Geometry, markerGeometry, type PlacedShape } from '../placed';
import { textWidth } from '../textWidth';
import { axisOf, type Segment } from './axis';
import type { Row } from './row';
import { stepParagraphs, stepTextHeight, stepTextWidth } from './stepText';

const gap = 4;
const point = 16;
const padding = 6;
const hereHeight = 42;
const axisHeight = 28;
const markerSize = 18;

/** The least width of a step on the axis. */
export const topStepWidth = (step: TimelineStep, face?: FontFace): number =>
  Math.max(96, stepTextWidth(step, face) + 2 * point + padding);

/** A row of the axis: the steps as arrows, "we are here" above them, the markers on a line below. */
export function topRow(
  steps: readonly TimelineStep[],
  timeline: Timeline,
  width: number,
  shows: (day: number) => boolean,
  face?: FontFace,
): Row {
  const segments = segmentsOf(steps, width, face);
  const textHeights = segments.map(({ step, width: own }) =>
    stepTextHeight(step, own - 2 * point - padding, face),
  );
  const bandHeight = Math.max(64, ...textHeights.map((height) => height + 10));
  const axis = axisOf(segments);
  const here = timeline.here && axis && shows(timeline.here.day) ? timeline.here : undefined;
  const markers = axis ? timeline.markers.filter(({ day }) => shows(day)) : [];
  const above = here ? hereHeight : 0;
  const below = markers.length > 0 ? axisHeight : 0;
  return {
    height: above + bandHeight + below,
    place: (left, top) => [
      ...segments.map(
        (segment, index): PlacedShape => ({
          kind: 'shape',
          name: `Stage: ${segment.step.label}`,
          description: '',
          geometry: index === 0 ? 'homePlate' : 'chevron',
          point: point / bandHeight,
          box: { x: left + segment.x, y: top + above, width: segment.width, height: bandHeight },
          fill: segment.step.steps.length > 0 ? 'accent1' : 'accent2',
          line: undefined,
          text: {
            paragraphs: stepParagraphs(segment.step),
            colour: 'bg1',
            align: 'centre',
            anchor: 'centre',
          },
        }),
      ),
      ...(here && axis ? hereShapes(here.text, left + axis(here.day), left, top, width, face) : []),
      ...(axis
        ? markerShapes(markers, (day) => left + axis(day), left, width, top + above + bandHeight)
        : []),
    ],
  };
}

function segmentsOf(
  steps: readonly TimelineStep[],
  width: number,
  face: FontFace | undefined,
): readonly Segment[] {
  const needed = steps.map((step) => topStepWidth(step, face));
  const spare = Math.max(
    0,
    width - needed.reduce((sum, one) => sum + one, 0) - gap * (steps.length - 1),
  );
  const weights = steps.map((step) => 1 + 2 * Math.min(3, step.steps.length));
  const total = weights.reduce((sum, one) => sum + one, 0);
  let x = 0;
  return steps.map((step, index) => {
    const own = (needed[index] ?? 0) + (spare * (weights[index] ?? 0)) / total;
    const segment: Segment = { step, x, width: own };
    x += own + gap;
    return segment;
  });
}

function hereShapes(
  text: string,
  x: number,
  left: number,
  top: number,
  width: number,
  face: FontFace | undefined,
): readonly PlacedShape[] {
  const own = textWidth(text, smallestText, true, face) * wordSpare(face, 1.05) + 16;
  const from = Math.min(Math.max(left, x - own / 2), left + width - own);
  return [
    {
      kind: 'shape',
      name: 'We are here',
      description: '',
      geometry: 'rect',
      box: { x: from, y: top, width: own, height: 25 },
      fill: 'accent3',
      line: undefined,
      text: {
        paragraphs: [{ runs: [{ text, bold: true }], size: smallestText }],
        colour: 'bg1',
        align: 'centre',
        anchor: 'centre',
      },
    },
    mark('We are here: arrow', text, 'downArrow', { x: x - 8, y: top + 24 }, 16, 'accent3'),
  ];
}

function markerShapes(
  markers: Timeline['markers'],
  xOf: (day: number) => number,
  left: number,
  width: number,
  top: number,
): readonly PlacedShape[] {
  if (markers.length === 0) return [];
  const middle = top + axisHeight / 2 + 2;
  const line: PlacedShape = {
    kind: 'shape',
    name: 'Axis',
    description: 'Axis of time',
    geometry: 'rect',
    box: { x: left, y: middle - 1, width, height: 2 },
    fill: 'tx2',
    line: undefined,
    text: undefined,
  };
  let free = left;
  const marks = [...markers]
    .sort((one, other) => one.day - other.day)
    .map(({ kind, label, day }) => {
      const x = Math.min(Math.max(free, xOf(day) - markerSize / 2), left + width - markerSize);
      free = x + markerSize + 2;
      const at = { x, y: middle - markerSize / 2 };
      return mark(
        `Marker: ${label}`,
        label,
        markerGeometry[kind],
        at,
        markerSize,
        markerColour[kind],
      );
    });
  return [line, ...marks];
}

export const markerColour = { forum: 'accent1', visit: 'accent3', milestone: 'tx2' } as const;

/** A drawn mark without words. */
export function mark(
  name: string,
  description: string,
  geometry: Geometry,
  at: { readonly x: number; readonly y: number },
  size: number,
  fill: PlacedShape['fill'],
): PlacedShape {
  const box = { ...at, width: size, height: size };
  return {
    kind: 'shape',
    name,
    description,
    geometry,
    box,
    fill,
    line: undefined,
    text: undefined,
  };
}
