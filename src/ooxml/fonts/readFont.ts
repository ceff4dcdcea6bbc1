import { advancesIn } from './advances';
import { tablesOf } from './sfnt';

/** What of a font is needed to measure its text. */
export interface FontWidths {
  readonly family: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Advance widths in thousandths of an em, by code point. */
  readonly advances: Readonly<Record<string, number>>;
  /** The distance of lines as a share of the size. */
  readonly line: number;
}

/**
 * Reads the widths of a TrueType or OpenType font (ISO/IEC 14496-22). Only widths and names are read: no outlines. Undefined
 * for what is no such font, or is damaged.
 */
export function readFont(file: Uint8Array): FontWidths | undefined {
  try {
    const tables = tablesOf(file);
    const head = tables?.get('head');
    const names = tables?.get('name');
    const header = tables?.get('hhea');
    if (!tables || !head || !names || !header) return undefined;
    const unitsPerEm = head.getUint16(18);
    const style = head.getUint16(44);
    const family = familyIn(names);
    const advances = advancesIn(tables, unitsPerEm);
    if (!family || !advances) return undefined;
    const [ascender, descender, gap] = [4, 6, 8].map((at) => header.getInt16(at));
    return {
      family,
      isBold: (style & 1) === 1,
      isItalic: (style & 2) === 2,
      advances,
      line: ((ascender ?? 0) - (descender ?? 0) + (gap ?? 0)) / unitsPerEm,
    };
  } catch {
    // A DataView throws where a damaged font leads outside of it.
    return undefined;
  }
}

const windows = 3;
const familyName = 1;

/** The family's name, as Windows lists it. */
function familyIn(table: DataView): string | undefined {
  const count = table.getUint16(2);
  const texts = table.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const at = 6 + 12 * index;
    if (table.getUint16(at) !== windows || table.getUint16(at + 6) !== familyName) continue;
    const length = table.getUint16(at + 8);
    const start = texts + table.getUint16(at + 10);
    const points = Array.from({ length: length / 2 }, (_, char) =>
      table.getUint16(start + 2 * char),
    );
    return String.fromCharCode(...points);
  }
  return undefined;
}
