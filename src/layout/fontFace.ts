import metrics from './fontMetrics/arial.json';

/** Advance widths in thousandths of an em, by code point. */
export type Advances = Readonly<Record<string, number>>;

/** How text of a font is measured. */
export interface FontFace {
  /** The font that the template asks for. */
  readonly family: string;
  /** The font whose widths stand for it. */
  readonly measuredAs: string;
  /**
   * "usual": Arial's, which need no words. "embedded", "given": read from the font itself. "same": of a font with the same
   * widths. "guess": of Arial, stretched.
   */
  readonly how: 'usual' | 'embedded' | 'given' | 'same' | 'guess';
  readonly regular: Advances;
  readonly bold: Advances;
  /** What widths are multiplied by. */
  readonly scale: number;
  /** The distance of lines as a share of the size. */
  readonly line: number;
}

/** How wide the widest fonts run beside Arial that a machine may have in place of one that it lacks, such as Verdana. */
const widestScale = 1.2;

/** What the width of words that must not be broken is multiplied by, so that they hold in a shape of their own. */
export const wordSpare = (face: FontFace | undefined, usual = 1.03): number =>
  face?.how === 'guess' ? Math.max(usual, widestScale / face.scale) : usual;

/** The least distance of lines that we reckon with. */
export const leastLine = 1.2;

export const arial: FontFace = {
  family: 'Arial',
  measuredAs: 'Arial',
  how: 'usual',
  regular: metrics.regular,
  bold: metrics.bold,
  scale: 1,
  line: leastLine,
};
