import fc from 'fast-check';
import { placeFigure } from '../../src/layout/placeFigure';
import { placeTimeline } from '../../src/layout/timeline';
import { axisOf } from '../../src/layout/timeline/axis';
import type { Timeline, TimelineStep } from '../../src/outline';
import { defaultDesign } from './defaultDesign';

const box = { x: 36, y: 120, width: 888, height: 382 };
const step = (
  label: string,
  starts: number,
  ends: number,
  steps: TimelineStep[] = [],
): TimelineStep => ({
  label,
  dates: undefined,
  ledBy: undefined,
  starts,
  ends,
  steps,
});
const timelineOf = (steps: TimelineStep[], day: number): Timeline => ({
  kind: 'timeline',
  description: 'Timeline',
  steps,
  markers: [{ kind: 'forum', label: 'Forum', day }],
  legend: [{ kind: 'forum', text: '= Forum' }],
  here: { day, text: 'WE ARE HERE' },
});

describe('the timeline', () => {
  test('days stand on the axis in proportion to their stage', () => {
    const xOf = axisOf([
      { step: step('One', 0, 10), x: 0, width: 100 },
      { step: step('Two', 20, 30), x: 110, width: 200 },
    ]);
    expect([-5, 0, 5, 10, 15, 20, 25, 30, 99].map((day) => xOf?.(day))).toEqual([
      0, 0, 50, 100, 105, 110, 210, 310, 310,
    ]);
  });

  test('"we are here" points at the forum’s day', () => {
    const shapes = placeTimeline(
      timelineOf([step('One', 0, 10), step('Two', 10, 20)], 10),
      box,
    ).flat();
    const arrow = shapes.find(({ geometry }) => geometry === 'downArrow');
    const second = shapes.find(({ name }) => name === 'Stage: Two');
    expect(arrow).toBeDefined();
    const tip = (arrow?.box.x ?? 0) + (arrow?.box.width ?? 0) / 2;
    expect(Math.abs(tip - (second?.box.x ?? 0))).toBeLessThan(5);
  });

  test('is drawn a little smaller rather than on two slides', () => {
    const [layout] = defaultDesign().layouts;
    if (!layout) throw new Error('no layout');
    const stages = Array.from({ length: 6 }, (_, index) =>
      step(`Stage ${index}`, index, index + 1),
    );
    const timeline = timelineOf(
      ['Planning', 'Outreach', 'Development', 'Feedback'].map((label, index) =>
        step(label, index * 10, index * 10 + 10, index === 2 ? stages : []),
      ),
      5,
    );
    const low = { ...box, height: 220 };
    expect(placeTimeline(timeline, low)).toHaveLength(2);
    const context = { layout, tableHeader: undefined, ended: '', scale: 1 };
    const pages = placeFigure(timeline, { ...layout.area, box: low }, context);
    expect(pages).toHaveLength(1);
    const sizes = pages
      .flat()
      .flatMap((one) => (one.kind === 'shape' ? (one.text?.paragraphs ?? []) : []))
      .map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13.5);
    expect(Math.min(...sizes)).toBeLessThan(18);
  });

  test('stands within its box whatever the stages, and shows each of them once', () => {
    const stages = fc.array(
      fc.tuple(
        fc.lorem({ maxCount: 3 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 7 }),
      ),
      { minLength: 1, maxLength: 9 },
    );
    fc.assert(
      fc.property(stages, fc.integer({ min: -50, max: 500 }), (rows, day) => {
        const steps = rows.map(([label, from, days, children], index) =>
          step(
            `${label} ${index}`,
            from,
            from + days,
            Array.from({ length: children }, (_, child) =>
              step(`Part ${index}.${child}`, from, from + 1),
            ),
          ),
        );
        const shapes = placeTimeline(timelineOf(steps, day), box).flat();
        for (const { box: own, geometry } of shapes) {
          // The tip of the arrow stands at the day, so half of it may stand out.
          const out = geometry === 'downArrow' ? own.width / 2 + 0.01 : 0.01;
          expect(own.x).toBeGreaterThanOrEqual(box.x - out);
          expect(own.x + own.width).toBeLessThanOrEqual(box.x + box.width + out);
          expect(own.y).toBeGreaterThanOrEqual(box.y);
          expect(own.y + own.height).toBeLessThanOrEqual(box.y + box.height + 0.01);
          expect(own.width).toBeGreaterThan(0);
        }
        const shown = shapes.flatMap(({ text }) => text?.paragraphs[0]?.runs[0]?.text ?? []);
        for (const { label, steps: parts } of steps) {
          for (const name of [label, ...parts.map((part) => part.label)]) {
            expect(shown.filter((text) => text === name)).toHaveLength(1);
          }
        }
        expect(shown.filter((text) => text === 'WE ARE HERE')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
