import { type Advances, arial, type FontFace, leastLine } from './fontFace';
import carlito from './fontMetrics/calibri.json';
import caladea from './fontMetrics/cambria.json';
import tinos from './fontMetrics/timesNewRoman.json';

/** The widths of a font that could be read. */
export interface ReadFont {
  readonly family: string;
  /** Whether the template embeds it, or it lies on this machine. */
  readonly from: 'embedded' | 'given';
  readonly isBold: boolean;
  readonly advances: Advances;
  /** The distance of lines as a share of the size. */
  readonly line: number;
}

interface Shipped {
  readonly measuredAs: string;
  readonly regular: Advances;
  readonly bold: Advances;
  readonly line: number;
}

const times: Shipped = { measuredAs: 'Times New Roman', ...tinos, line: leastLine };
const calibri: Shipped = { measuredAs: 'Calibri', ...carlito, line: 1.22 };
const cambria: Shipped = { measuredAs: 'Cambria', ...caladea, line: leastLine };
const arialWidths: Shipped = {
  measuredAs: 'Arial',
  regular: arial.regular,
  bold: arial.bold,
  line: leastLine,
};

/** Fonts with the same widths as one that is shipped. */
const shipped: Readonly<Record<string, Shipped>> = {
  arial: arialWidths,
  helvetica: arialWidths,
  'liberation sans': arialWidths,
  arimo: arialWidths,
  'times new roman': times,
  times: times,
  'liberation serif': times,
  tinos: times,
  calibri: calibri,
  carlito: calibri,
  cambria: cambria,
  caladea: cambria,
};

/** How wide well-known fonts run beside Arial, and how far apart their lines are; rounded up. */
const known: Readonly<Record<string, readonly [scale: number, line: number]>> = {
  aptos: [1.03, 1.3],
  'calibri light': [0.92, 1.22],
  candara: [0.97, 1.22],
  corbel: [0.97, 1.22],
  'century gothic': [1.12, 1.23],
  'franklin gothic book': [0.98, 1.2],
  garamond: [0.88, 1.2],
  georgia: [1.07, 1.2],
  'gill sans mt': [0.96, 1.2],
  lato: [1, 1.2],
  montserrat: [1.2, 1.23],
  'noto sans': [1.08, 1.37],
  'open sans': [1.08, 1.37],
  poppins: [1.18, 1.5],
  roboto: [1.01, 1.2],
  'segoe ui': [1.02, 1.34],
  'source sans pro': [0.95, 1.26],
  tahoma: [1.02, 1.21],
  'trebuchet ms': [1.02, 1.2],
  verdana: [1.18, 1.22],
};

/** What a font that nothing is known of is taken to be: a little wider than Arial. */
const unknown = [1.08, 1.25] as const;

/** How text of a font is measured: by its own widths where it was read, else by those of a font as wide, else by a guess. */
export function faceFor(family: string, read: readonly ReadFont[]): FontFace {
  const key = family.trim().toLowerCase();
  const own = read.filter((font) => font.family.trim().toLowerCase() === key);
  const regular = own.find(({ isBold }) => !isBold) ?? own[0];
  const bold = own.find(({ isBold }) => isBold);
  if (regular) {
    return {
      family,
      measuredAs: family,
      how: regular.from,
      regular: regular.advances,
      bold: bold?.advances ?? widened(regular.advances),
      scale: 1,
      line: Math.max(leastLine, regular.line),
    };
  }
  const same = shipped[key];
  if (same === arialWidths && key === 'arial') return arial;
  if (same) return { family, how: 'same', scale: 1, ...same };
  const [scale, line] = known[key] ?? unknown;
  return { ...arial, family, how: 'guess', scale, line };
}

/** Bold text of a font whose bold could not be read. */
const widened = (advances: Advances): Advances =>
  Object.fromEntries(
    Object.entries(advances).map(([point, width]) => [point, Math.round(width * 1.08)]),
  );
