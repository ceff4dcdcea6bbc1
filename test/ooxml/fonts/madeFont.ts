/** What a made font holds: the advance of each character in thousandths of an em. */
export interface MadeFont {
  readonly family: string;
  readonly isBold?: boolean;
  /** What its licence says of embedding (OS/2, fsType); a font without that table where it is left out. */
  readonly fsType?: number;
  readonly advances: Readonly<Record<string, number>>;
}

/** A TrueType font with widths and names alone, as small as one can be (ISO/IEC 14496-22). */
export function madeFont({ family, isBold = false, fsType, advances }: MadeFont): Uint8Array {
  const chars = Object.keys(advances).sort();
  const name = bytes(6 + 12 + 2 * family.length, (view) => {
    putUint16(view, 0, [0, 1, 18]);
    [3, 1, 0x409, 1, 2 * family.length, 0].forEach((value, at) => {
      view.setUint16(6 + 2 * at, value);
    });
    putUint16(
      view,
      18,
      Array.from(family).map((char) => char.charCodeAt(0)),
    );
  });
  const head = bytes(54, (view) => {
    view.setUint16(18, 1000);
    view.setUint16(44, isBold ? 1 : 0);
  });
  const hhea = bytes(36, (view) => {
    putUint16(view, 4, [900, -300, 100]);
    view.setUint16(34, chars.length + 1);
  });
  const hmtx = bytes(4 * (chars.length + 1), (view) => {
    chars.forEach((char, at) => {
      view.setUint16(4 * (at + 1), advances[char] ?? 0);
    });
  });
  const os2 = bytes(10, (view) => view.setUint16(8, fsType ?? 0));
  return sfnt({
    ...(fsType !== undefined && { 'OS/2': os2 }),
    cmap: cmapOf(chars),
    head,
    hhea,
    hmtx,
    name,
  });
}

/** A segment a character, and the one that ends the table (format 4). */
function cmapOf(chars: readonly string[]): Uint8Array {
  const count = chars.length + 1;
  return bytes(12 + 16 + 8 * count, (view) => {
    putUint16(view, 0, [0, 1, 3, 1, 0, 12]);
    putUint16(view, 12, [4, 16 + 8 * count, 0, 2 * count]);
    const points = [...chars.map((char) => char.charCodeAt(0)), 0xffff];
    points.forEach((point, at) => {
      view.setUint16(26 + 2 * at, point);
      view.setUint16(28 + 2 * count + 2 * at, point);
      view.setUint16(28 + 4 * count + 2 * at, at < chars.length ? (at + 1 - point) & 0xffff : 1);
    });
  });
}

function sfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables);
  const start = 12 + 16 * entries.length;
  const size = entries.reduce((sum, [, table]) => sum + table.length, start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  let at = start;
  entries.forEach(([name, table], index) => {
    file.set(new TextEncoder().encode(name), 12 + 16 * index);
    view.setUint32(12 + 16 * index + 8, at);
    view.setUint32(12 + 16 * index + 12, table.length);
    file.set(table, at);
    at += table.length;
  });
  return file;
}

function bytes(length: number, fill: (view: DataView) => void): Uint8Array {
  const made = new Uint8Array(length);
  fill(new DataView(made.buffer));
  return made;
}

function putUint16(view: DataView, start: number, values: readonly number[]): void {
  values.forEach((value, at) => {
    view.setUint16(start + 2 * at, value);
  });
}
