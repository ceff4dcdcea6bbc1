import type { Source } from '../findings';
import type { Runs, Shade, TimelineMarker } from '../outline';
import type { Box } from './design';

/** A colour of the template's theme (ECMA-376-1, 20.1.10.54), or a rating's own. */
export type Colour =
  | 'tx1'
  | 'bg1'
  | 'tx2'
  | 'bg2'
  | 'accent1'
  | 'accent2'
  | 'accent3'
  | 'accent4'
  | Shade;

/** A paragraph as it will be drawn. `size` is missing where the placeholder's own serves. */
export interface PlacedParagraph {
  readonly runs: Runs;
  /** The list level from 0. */
  readonly level: number;
  readonly size: number | undefined;
  /** The placeholder's own bullet; none; or none but indented as if there were one. */
  readonly bullet: 'list' | 'none' | 'indented';
}

/** The placeholder of the slide's layout that something stands in. */
export interface PlaceholderRef {
  readonly type: string;
  readonly idx: number;
}

/** Text in a placeholder of the layout, whose place and look it inherits. */
export interface PlacedText {
  readonly kind: 'text';
  readonly name: string;
  readonly placeholder: PlaceholderRef;
  readonly box: Box;
  readonly paragraphs: readonly PlacedParagraph[];
}

export interface PlacedCell {
  readonly paragraphs: readonly Runs[];
}

export interface PlacedTable {
  readonly kind: 'table';
  readonly name: string;
  readonly description: string;
  readonly placeholder: PlaceholderRef | undefined;
  readonly box: Box;
  readonly columnWidths: readonly number[];
  /** The header row first. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly PlacedCell[] }[];
  readonly size: number;
  readonly aligns: readonly ('left' | 'right' | 'centre')[];
}

/** Preset shapes (ECMA-376-1, 20.1.10.56). */
export type Geometry =
  | 'rect'
  | 'roundRect'
  | 'ellipse'
  | 'triangle'
  | 'diamond'
  | 'octagon'
  | 'homePlate'
  | 'chevron'
  | 'downArrow'
  | 'star5';

/** What drawn shapes keep free around their text, in points. */
export const shapeInset = 3;

/** A drawn shape, with text inside it where there is some. */
export interface PlacedShape {
  readonly kind: 'shape';
  readonly name: string;
  /** What it shows, for those who can't see it; empty where its text says all. */
  readonly description: string;
  readonly geometry: Geometry;
  /** How far an arrow's point reaches into it, as a share of its height. */
  readonly point?: number;
  readonly box: Box;
  readonly fill: Colour | undefined;
  readonly line: Colour | undefined;
  readonly text:
    | {
        readonly paragraphs: readonly { readonly runs: Runs; readonly size: number }[];
        readonly colour: Colour;
        readonly align: 'left' | 'centre';
        readonly anchor: 'top' | 'centre' | 'bottom';
      }
    | undefined;
}

export type PlacedObject = PlacedText | PlacedTable | PlacedShape;

/** The shape that stands for a kind of marker. */
export const markerGeometry: Readonly<Record<TimelineMarker['kind'], Geometry>> = {
  forum: 'ellipse',
  visit: 'diamond',
  milestone: 'star5',
};

/** A slide as it will be drawn. The title comes first; the order of objects is the reading order. */
export interface PlacedSlide {
  readonly layout: string;
  /** The title's lines in one, for lists of slides. */
  readonly title: string;
  readonly objects: readonly PlacedObject[];
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
}

export interface PlacedSection {
  readonly title: string;
  readonly slides: readonly PlacedSlide[];
}

export interface PlacedDeck {
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly sections: readonly PlacedSection[];
}
