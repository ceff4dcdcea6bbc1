/** A button of the Forum Papers group on Excel's ribbon. It opens the pane, at what it is for. */
export interface RibbonButton {
  /** A name for manifest.xml, unique in it. */
  readonly id: string;
  readonly label: string;
  /** What Excel shows when the button is pointed at. */
  readonly tip: string;
  /** What the pane is asked to do: the "do" of its address. The first button only opens it. */
  readonly asks: 'set-up' | 'check' | 'deck' | 'responses' | undefined;
}

/** The buttons in their order. */
export const ribbonButtons: readonly RibbonButton[] = [
  {
    id: 'Open',
    label: 'Forum Papers',
    tip: 'Open the pane: your forum, and how far its papers are.',
    asks: undefined,
  },
  {
    id: 'SetUp',
    label: 'Set up',
    tip: 'Add the sheets that this workbook lacks, next to your own.',
    asks: 'set-up',
  },
  {
    id: 'Check',
    label: 'Check',
    tip: 'Say what should be mended, with its cell.',
    asks: 'check',
  },
  {
    id: 'Deck',
    label: 'Deck',
    tip: 'See the slides of the forum and make its PowerPoint deck.',
    asks: 'deck',
  },
  {
    id: 'Responses',
    label: 'Responses',
    tip: 'See the reasoned responses and make their Word documents.',
    asks: 'responses',
  },
];

/** The page that a button opens, below the add-in's address. */
export const pageOf = ({ asks }: RibbonButton): string =>
  asks === undefined ? 'taskpane.html' : `taskpane.html?do=${asks}`;
