import type { SlideFigure } from '../outline';
import type { Colour } from './colour';
import { textContrast } from './contrast';
import type { LayoutDesign, PlaceholderDesign, TableHeader } from './design';
import { fitTable } from './fitTable';
import type { PlacedObject, PlacedShape } from './placed';
import { hexOfColour, readableColour } from './readable';
import { readableShape } from './readableShape';
import { scaledShape, widened } from './scaledShape';
import { placeSteps } from './steps';
import { placeTimeline } from './timeline';

/** What drawing a figure needs to know beside its place. */
export interface FigureContext {
  readonly layout: LayoutDesign;
  readonly tableHeader: TableHeader | undefined;
  /** Stands in table cells that have nothing more to say. */
  readonly ended: string;
  /** How much smaller text may be than on a slide that is 540 points high. */
  readonly scale: number;
}

/** Draws a figure in a place: the objects of each slide that it takes, in colours that can be told from what is behind them. */
export function placeFigure(
  figure: SlideFigure,
  place: PlaceholderDesign,
  context: FigureContext,
): readonly (readonly PlacedObject[])[] {
  const { layout, ended, scale } = context;
  const { face } = layout.area;
  const headerColour = headerColourOf(context);
  switch (figure.kind) {
    case 'table':
      return fitTable(figure, place.box, ended, scale, face).map(({ size, columnWidths, rows }) => [
        {
          kind: 'table',
          name: 'Table',
          description: figure.description,
          placeholder: holdsTables(place) ? place : undefined,
          box: { ...place.box, height: rows.reduce((sum, { height }) => sum + height, 0) },
          columnWidths,
          rows,
          size,
          ...(headerColour && { headerColour }),
          aligns: figure.columns.map(({ align }) => align),
        },
      ]);
    case 'timeline': {
      const fitting = fittingScale(place, scale, (own) =>
        placeTimeline(figure, widened(place.box, own), face),
      );
      return drawn(
        placeTimeline(figure, widened(place.box, fitting), face),
        fitting,
        place,
        layout,
      );
    }
    case 'steps':
      return drawn(
        [placeSteps(figure.labels, widened(place.box, scale), face)],
        scale,
        place,
        layout,
      );
  }
}

/** The colour that header cells need where their style's own can't be read on its fill. */
function headerColourOf({ layout, tableHeader }: FigureContext): Colour | undefined {
  if (!tableHeader) return undefined;
  const fill = hexOfColour(tableHeader.fill, layout.colours);
  const colour = readableColour(tableHeader.text, [fill], layout.colours, textContrast);
  return colour === tableHeader.text ? undefined : colour;
}

/** Tables can stand in placeholders for tables and for any content. */
const holdsTables = ({ type, standing }: PlaceholderDesign): boolean =>
  standing !== 'free' && (type === 'obj' || type === 'tbl');

const drawn = (
  pages: readonly (readonly PlacedShape[])[],
  scale: number,
  place: PlaceholderDesign,
  { colours }: LayoutDesign,
): readonly (readonly PlacedShape[])[] =>
  pages.map((shapes) =>
    shapes.map((shape) => readableShape(scaledShape(shape, place.box, scale), place, colours)),
  );

/** How much smaller a drawing's text may be to stand on one slide: as small as that of tables, 14 of 18 points. */
const smallestOnOne = 0.77;
/** How much smaller it may be for a row to stand in its place at all. */
const smallestAtAll = 0.6;

/** The largest scale at which all stands on one slide; else one at which no row is higher than its place. */
function fittingScale(
  { box }: PlaceholderDesign,
  wanted: number,
  place: (scale: number) => readonly (readonly PlacedShape[])[],
): number {
  let atAll: number | undefined;
  for (let share = 1; share > smallestAtAll; share *= 0.96) {
    const scale = wanted * share;
    const pages = place(scale);
    const bottom = box.y + box.height / scale + 1;
    const right = box.x + box.width / scale + 1;
    const fits = pages
      .flat()
      .every((one) => one.box.y + one.box.height <= bottom && one.box.x + one.box.width <= right);
    if (fits && pages.length === 1 && share >= smallestOnOne) return scale;
    if (fits) atAll ??= scale;
  }
  return atAll ?? wanted;
}
