/** The highest code point whose width is read: ideographs are as wide as an em. */
const highest = 0x2fff;

/** The advance widths of a font's characters in thousandths of an em, by code point. */
export function advancesIn(
  tables: ReadonlyMap<string, DataView>,
  unitsPerEm: number,
): Readonly<Record<string, number>> | undefined {
  const widths = tables.get('hmtx');
  const count = tables.get('hhea')?.getUint16(34);
  const glyphs = glyphsIn(tables.get('cmap'));
  if (!widths || !count || !glyphs) return undefined;
  const advances: Record<string, number> = {};
  for (const [point, glyph] of glyphs) {
    // Glyphs after the last one listed are as wide as it.
    const advance = widths.getUint16(4 * Math.min(glyph, count - 1));
    advances[String(point)] = Math.round((advance / unitsPerEm) * 1000);
  }
  return advances;
}

/** The glyph of each character, from the table for the Basic Multilingual Plane (format 4) or for all (format 12). */
function glyphsIn(table: DataView | undefined): ReadonlyMap<number, number> | undefined {
  if (!table) return undefined;
  const offsets = Array.from({ length: table.getUint16(2) }, (_, index) =>
    table.getUint32(4 + 8 * index + 4),
  );
  const at = (format: number) => offsets.find((offset) => table.getUint16(offset) === format);
  const short = at(4);
  if (short !== undefined) return segmentGlyphs(table, short);
  const long = at(12);
  return long === undefined ? undefined : groupGlyphs(table, long);
}

function segmentGlyphs(table: DataView, start: number): ReadonlyMap<number, number> {
  const doubled = table.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let index = 0; index < doubled; index += 2) {
    const end = table.getUint16(start + 14 + index);
    const first = table.getUint16(start + 16 + doubled + index);
    const delta = table.getUint16(start + 16 + 2 * doubled + index);
    const rangeAt = start + 16 + 3 * doubled + index;
    const range = table.getUint16(rangeAt);
    for (let point = first; point <= Math.min(end, highest); point += 1) {
      const listed = range === 0 ? point : table.getUint16(rangeAt + range + 2 * (point - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

function groupGlyphs(table: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < table.getUint32(start + 12); index += 1) {
    const at = start + 16 + 12 * index;
    const first = table.getUint32(at);
    const glyph = table.getUint32(at + 8);
    for (let point = first; point <= Math.min(table.getUint32(at + 4), highest); point += 1) {
      glyphs.set(point, glyph + point - first);
    }
  }
  return glyphs;
}
