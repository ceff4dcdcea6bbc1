import type { Source } from '../findings';
import type { Runs, TimelineMarker } from '../outline';
import type { Colour } from './colour';
import type { Anchor, Box, Insets } from './design';

/** A paragraph as it will be drawn. `size` is missing where the placeholder's own serves. */
export interface PlacedParagraph {
  readonly runs: Runs;
  /** The list level from 0. */
  readonly level: number;
  readonly size: number | undefined;
  /** The placeholder's own bullet; none; or none but indented as if there were one. */
  readonly bullet: 'list' | 'none' | 'indented';
  /** The space above it in points, where it is not the placeholder's own. */
  readonly spaceBefore?: number;
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
  /** The placeholder stands elsewhere than in the layout. */
  readonly isMoved?: true;
  /** A colour where the template's own can't be read on what stands behind it. */
  readonly colour?: Colour;
  /** What is behind it, where it can't be read on what the layout has there, and what it keeps free around the text. */
  readonly ground?: { readonly colour: Colour; readonly insets: Insets };
  /** Links have the colour of the text, since that of the theme for links can't be read here. */
  readonly linksAsText?: true;
  readonly box: Box;
  readonly paragraphs: readonly PlacedParagraph[];
}

/** A paragraph in a box of its own, which says all of its look. Lengths in points. */
export interface PlacedFreeParagraph extends PlacedParagraph {
  readonly size: number;
  readonly marginLeft: number;
  readonly indent: number;
}

/** Text in a box of its own, where a layout has no placeholder for it. */
export interface PlacedFreeText {
  readonly kind: 'free text';
  readonly name: string;
  readonly box: Box;
  readonly insets: Insets;
  readonly colour: Colour;
  readonly paragraphs: readonly PlacedFreeParagraph[];
  readonly isBold: boolean;
  readonly anchor: Anchor;
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
  /** The colour of the header row's text, where the table style's own can't be read. */
  readonly headerColour?: Colour;
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

/** What drawn shapes keep free around their text, in points, where they don't say otherwise. */
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
  /** What it keeps free around its text, in points. */
  readonly inset?: number;
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

export type PlacedObject = PlacedText | PlacedFreeText | PlacedTable | PlacedShape;

/** The shape that stands for a kind of marker. */
export const markerGeometry: Readonly<Record<TimelineMarker['kind'], Geometry>> = {
  forum: 'ellipse',
  visit: 'diamond',
  milestone: 'star5',
};

/** A slide as it will be drawn. The title comes first; the order of objects is the reading order. */
export interface PlacedSlide {
  /** The part of its layout. */
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
