import type { TimelineStep } from '../../outline';

/** A step of the axis with where it is drawn, in points. */
export interface Segment {
  readonly step: TimelineStep;
  readonly x: number;
  readonly width: number;
}

/**
 * Where a day stands on an axis made of segments: within a step in proportion to its dates, between
 * two steps at their border, and at the nearer end outside all of them. Undefined where no step has dates.
 */
export function axisOf(segments: readonly Segment[]): ((day: number) => number) | undefined {
  const points: { day: number; x: number }[] = [];
  const add = (day: number | undefined, x: number) => {
    const last = points.at(-1);
    if (day !== undefined && (!last || day >= last.day)) points.push({ day, x });
  };
  for (const { step, x, width } of segments) {
    add(step.starts, x);
    add(step.ends, x + width);
  }
  const first = points[0];
  if (!first) return undefined;
  return (day) => {
    if (day <= first.day) return first.x;
    for (let index = points.length - 1; index >= 0; index -= 1) {
      const from = points[index];
      if (!from || from.day > day) continue;
      const to = points[index + 1];
      if (!to) return from.x;
      return from.x + ((to.x - from.x) * (day - from.day)) / (to.day - from.day);
    }
    return first.x;
  };
}
