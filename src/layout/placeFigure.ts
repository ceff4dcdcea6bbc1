import type { SlideFigure } from '../outline';
import type { PlaceholderDesign } from './design';
import { fitTable } from './fitTable';
import type { PlacedObject } from './placed';
import { placeSteps } from './steps';
import { placeTimeline } from './timeline';

/** Draws a figure in the place that a layout has for it: the objects of each slide that it takes. */
export function placeFigure(
  figure: SlideFigure,
  place: PlaceholderDesign,
  ended: string,
): readonly (readonly PlacedObject[])[] {
  switch (figure.kind) {
    case 'table':
      return fitTable(figure, place.box, ended).map(({ size, columnWidths, rows }) => [
        {
          kind: 'table',
          name: 'Table',
          description: figure.description,
          placeholder: place,
          box: { ...place.box, height: rows.reduce((sum, { height }) => sum + height, 0) },
          columnWidths,
          rows,
          size,
          aligns: figure.columns.map(({ align }) => align),
        },
      ]);
    case 'timeline':
      return placeTimeline(figure, place.box);
    case 'steps':
      return [placeSteps(figure.labels, place.box)];
  }
}
