import type { PackedPart, PackedParts } from './packedPart';

const localLength = 30;
const centralLength = 46;
const endLength = 22;
/** 1 January 1980, midnight: the time of our own entries (APPNOTE.TXT 4.4.6). */
const dosTime = 0x00210000;
/** Entries that are deflated need version 2.0 to unpack (4.4.3). */
const version = 20;
/** Names are UTF-8 (4.4.4, bit 11). */
const isUtf8 = 0x0800;

/** A zip without a comment, such as fflate writes, and packed parts after its entries: all as pieces of one file. */
export function withPacked(zip: Uint8Array, packed: PackedParts): readonly Uint8Array[] {
  if (packed.size === 0) return [zip];
  const end = zip.slice(zip.length - endLength);
  const endView = new DataView(end.buffer);
  const directoryStart = endView.getUint32(16, true);
  const pieces: Uint8Array[] = [zip.subarray(0, directoryStart)];
  const directory: Uint8Array[] = [zip.subarray(directoryStart, zip.length - endLength)];
  let at = directoryStart;
  for (const [name, part] of packed) {
    const local = localHeader(name, part);
    pieces.push(local, part.bytes);
    directory.push(centralHeader(local, at));
    at += local.length + part.bytes.length;
  }
  const count = endView.getUint16(10, true) + packed.size;
  endView.setUint16(8, count, true);
  endView.setUint16(10, count, true);
  endView.setUint32(12, lengthOf(directory), true);
  endView.setUint32(16, at, true);
  return [...pieces, ...directory, end];
}

/** What stands before a part's bytes (4.3.7). */
function localHeader(name: string, { bytes, method, crc, size }: PackedPart): Uint8Array {
  const letters = new TextEncoder().encode(name);
  const header = new Uint8Array(localLength + letters.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, version, true);
  view.setUint16(6, letters.length === name.length ? 0 : isUtf8, true);
  view.setUint16(8, method, true);
  view.setUint32(10, dosTime, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, bytes.length, true);
  view.setUint32(22, size, true);
  view.setUint16(26, letters.length, true);
  header.set(letters, localLength);
  return header;
}

/** What the directory says of a part (4.3.12): the same, and where its header stands. */
function centralHeader(local: Uint8Array, at: number): Uint8Array {
  const header = new Uint8Array(centralLength + local.length - localLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  header.set(local.subarray(4, localLength), 6);
  view.setUint32(42, at, true);
  header.set(local.subarray(localLength), centralLength);
  return header;
}

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, { length }) => sum + length, 0);
