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

/** A placeholder of a layout, with what it inherits from its master resolved. */
export interface PlaceholderDesign {
  /** The type of ECMA-376-1, 19.7.10, such as "title", "body" or "tbl". */
  readonly type: string;
  readonly idx: number;
  readonly name: string;
  readonly box: Box;
  readonly insets: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly anchor: Anchor;
  /** Levels 1 to 9. */
  readonly levels: readonly LevelStyle[];
  readonly font: string;
}

export interface LayoutDesign {
  readonly name: string;
  readonly placeholders: readonly PlaceholderDesign[];
}

/** What laying out needs to know of a template. */
export interface Design {
  readonly width: number;
  readonly height: number;
  readonly layouts: readonly LayoutDesign[];
  readonly bodyFont: string;
}
