import type { Box } from '../../layout';

/** What a preview draws of a template beside its placeholders. Colours are as "#1B3A63". Plain data. */
export interface DeckLook {
  /** The theme's colours by name, such as "accent1". */
  readonly colours: Readonly<Record<string, string>>;
  readonly layouts: readonly LayoutLook[];
  readonly table: TableLook;
}

export interface LayoutLook {
  readonly part: string;
  readonly name: string;
  readonly background: string;
  /** Plain coloured shapes of the master and the layout, from back to front. */
  readonly panels: readonly { readonly box: Box; readonly fill: string }[];
  readonly places: readonly PlaceLook[];
}

/** The look of a placeholder's text, level by level. */
interface PlaceLook {
  readonly type: string;
  readonly idx: number;
  readonly levels: readonly TextLook[];
}

export interface TextLook {
  readonly colour: string;
  readonly align: 'left' | 'centre' | 'right';
  readonly bullet: string;
}

export interface TableLook {
  readonly border: string;
  readonly header: { readonly fill: string; readonly text: string };
  readonly body: { readonly fill: string; readonly text: string };
}
