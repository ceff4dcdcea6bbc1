import type { Box, Geometry } from '../../layout';
import { type MarkupElement, node, rounded } from './node';

/** Corners as shares of the shape's width and height. */
type Corners = readonly (readonly [number, number])[];

/** The outline of a preset shape (ECMA-376-1, 20.1.10.56). `point` is how far an arrow reaches into it, as a share of its height. */
export function outlineOf(
  geometry: Geometry,
  box: Box,
  point: number | undefined,
  attributes: Readonly<Record<string, string | number | undefined>>,
): MarkupElement {
  const { x, y, width, height } = box;
  switch (geometry) {
    case 'rect':
    case 'roundRect':
      return node('rect', {
        x: rounded(x),
        y: rounded(y),
        width: rounded(width),
        height: rounded(height),
        rx: geometry === 'roundRect' ? rounded(Math.min(width, height) / 6) : undefined,
        ...attributes,
      });
    case 'ellipse':
      return node('ellipse', {
        cx: rounded(x + width / 2),
        cy: rounded(y + height / 2),
        rx: rounded(width / 2),
        ry: rounded(height / 2),
        ...attributes,
      });
    default: {
      const points = cornersOf(geometry, ((point ?? 0.5) * height) / width)
        .map(([across, down]) => `${rounded(x + across * width)},${rounded(y + down * height)}`)
        .join(' ');
      return node('polygon', { points, ...attributes });
    }
  }
}

type Polygon = Exclude<Geometry, 'rect' | 'roundRect' | 'ellipse'>;

/** `reach` is how far an arrow's point reaches into the shape, as a share of its width. */
function cornersOf(geometry: Polygon, reach: number): Corners {
  switch (geometry) {
    case 'triangle':
      return [
        [0.5, 0],
        [1, 1],
        [0, 1],
      ];
    case 'diamond':
      return [
        [0.5, 0],
        [1, 0.5],
        [0.5, 1],
        [0, 0.5],
      ];
    case 'octagon':
      return octagon;
    case 'homePlate':
      return [
        [0, 0],
        [1 - reach, 0],
        [1, 0.5],
        [1 - reach, 1],
        [0, 1],
      ];
    case 'chevron':
      return [
        [0, 0],
        [1 - reach, 0],
        [1, 0.5],
        [1 - reach, 1],
        [0, 1],
        [reach, 0.5],
      ];
    case 'downArrow':
      return [
        [0.25, 0],
        [0.75, 0],
        [0.75, 0.5],
        [1, 0.5],
        [0.5, 1],
        [0, 0.5],
        [0.25, 0.5],
      ];
    case 'star5':
      return star;
  }
}

const cut = 0.29289;
const octagon: Corners = [
  [cut, 0],
  [1 - cut, 0],
  [1, cut],
  [1, 1 - cut],
  [1 - cut, 1],
  [cut, 1],
  [0, 1 - cut],
  [0, cut],
];

const star: Corners = [
  [0.5, 0],
  [0.618, 0.382],
  [1, 0.382],
  [0.691, 0.618],
  [0.809, 1],
  [0.5, 0.764],
  [0.191, 1],
  [0.309, 0.618],
  [0, 0.382],
  [0.382, 0.382],
];
