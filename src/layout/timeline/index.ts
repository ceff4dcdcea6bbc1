import type { Timeline, TimelineStep } from '../../outline';
import type { Box } from '../design';
import type { FontFace } from '../fontFace';
import type { PlacedShape } from '../placed';
import { legendRow } from './legendRow';
import { panelRows } from './panelRows';
import type { Row } from './row';
import { topRow, topStepWidth } from './topRow';

const rowGap = 12;

/**
 * Draws a timeline in a box: the steps on an axis with its markers, the legend, and a panel of stages for
 * each step that has some. What does not fit goes on a next page.
 */
export function placeTimeline(
  timeline: Timeline,
  box: Box,
  face?: FontFace,
): readonly (readonly PlacedShape[])[] {
  const rows: readonly Row[] = [
    ...topRows(timeline, box.width, face),
    ...(timeline.legend.length > 0 ? [legendRow(timeline.legend, box.width, face)] : []),
    ...timeline.steps
      .filter(({ steps }) => steps.length > 0)
      .flatMap((step) => panelRows(step, box.width, face)),
  ];
  const pages: PlacedShape[][] = [];
  let page: PlacedShape[] = [];
  let top = 0;
  for (const row of rows) {
    if (page.length > 0 && top + row.height > box.height) {
      pages.push(page);
      page = [];
      top = 0;
    }
    page.push(...row.place(box.x, box.y + top));
    top += row.height + rowGap;
  }
  return [...pages, page];
}

/** The steps of the axis on as many rows as their words need; each day is shown on one row. */
function topRows(timeline: Timeline, width: number, face: FontFace | undefined): readonly Row[] {
  const chunks: TimelineStep[][] = [];
  let used = 0;
  for (const step of timeline.steps) {
    const own = topStepWidth(step, face) + 4;
    const last = chunks.at(-1);
    if (last && used + own <= width) {
      last.push(step);
      used += own;
    } else {
      chunks.push([step]);
      used = own;
    }
  }
  const starts = chunks.map((steps) => steps.find(({ starts: day }) => day !== undefined)?.starts);
  return chunks.map((steps, index) => {
    const from =
      index === 0 ? Number.NEGATIVE_INFINITY : (starts[index] ?? Number.POSITIVE_INFINITY);
    const to = starts.slice(index + 1).find((day) => day !== undefined) ?? Number.POSITIVE_INFINITY;
    return topRow(steps, timeline, width, (day) => from <= day && day < to, face);
  });
}
