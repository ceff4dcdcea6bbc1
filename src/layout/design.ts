import type { Colour } from './colour';
import type { FontFace } from './fontFace';

/** A rectangle on a slide, in points (1/72 inch) from the slide's top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A distance between paragraphs: in points, and as a share of the text's size. */
export interface Space {
  readonly points: number;
  readonly share: number;
}

/** How a placeholder sets paragraphs of one list level. Lengths in points. */
export interface LevelStyle {
  readonly size: number;
  readonly bold: boolean;
  readonly capitals: boolean;
  /** Where the text starts, from the box's inner left edge. */
  readonly marginLeft: number;
  /** Where the first line starts, from `marginLeft`; negative where a bullet hangs. */
  readonly indent: number;
  readonly spaceBefore: Space;
  readonly spaceAfter: Space;
  /** The distance of lines as a share of the font's own: 1 is single spacing. */
  readonly lineSpacing: number;
  readonly bulleted: boolean;
}

export type Anchor = 'top' | 'centre' | 'bottom';

export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A panel behind a text whose template has a picture or several colours there. Lengths in points. */
export interface Ground {
  readonly colour: Colour;
  /** How far it reaches beyond the place of the text. */
  readonly beyond: Insets;
}

/** A placeholder of a layout, with what it inherits from its master resolved. */
export interface PlaceholderDesign {
  /** The type of ECMA-376-1, 19.7.10, such as "title", "body" or "tbl". */
  readonly type: string;
  readonly idx: number;
  readonly name: string;
  readonly box: Box;
  readonly insets: Insets;
  readonly anchor: Anchor;
  readonly isVertical: boolean;
  /** Levels 1 to 9. */
  readonly levels: readonly LevelStyle[];
  readonly font: string;
  /** How its text is measured. */
  readonly face: FontFace;
  /** The font as the template names it where it is not the theme's own for text. */
  readonly typeface: string | undefined;
  /** The colour of level 1. */
  readonly colour: Colour;
  /** The colours that can stand behind it, as "#1B3A63"; undefined where a picture does. */
  readonly backdrop: readonly string[] | undefined;
  /**
   * What stands here does not inherit its place: "moved" in a placeholder that stands elsewhere in the layout, "free" in
   * no placeholder at all.
   */
  readonly standing?: 'moved' | 'free';
  /** Text here stands on a ground of the slide's own. */
  readonly ground?: Ground;
}

export interface LayoutDesign {
  /** Names the layout among those of all masters: its part. */
  readonly part: string;
  readonly name: string;
  /** What the layout says it is for (ECMA-376-1, 19.7.15), such as "secHead". */
  readonly type: string | undefined;
  /** The part of its master. */
  readonly master: string;
  readonly placeholders: readonly PlaceholderDesign[];
  /** The places of its master for the title and for text, where that has them. */
  readonly masterTitle: PlaceholderDesign | undefined;
  readonly masterBody: PlaceholderDesign | undefined;
  /** Where content stands if the layout has no placeholder for it, set as the master's text is. */
  readonly area: PlaceholderDesign;
  /** The theme's colours by name, as "#1B3A63". */
  readonly colours: Readonly<Record<string, string>>;
}

/** How a table style sets the header row. */
export interface TableHeader {
  readonly fill: Colour;
  readonly text: Colour;
}

/** What laying out needs to know of a template. */
export interface Design {
  readonly width: number;
  readonly height: number;
  readonly layouts: readonly LayoutDesign[];
  /** The layouts of the template's own slides, in their order. */
  readonly ownSlides: readonly string[];
  readonly bodyFont: string;
  /** The header row of its tables; undefined where its style can't be told. */
  readonly tableHeader: TableHeader | undefined;
}
