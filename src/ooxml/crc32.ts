/**
 * What each byte adds (the polynomial of APPNOTE.TXT 4.4.7, its bits reversed), then what it adds when one, two or three
 * more bytes follow it: four bytes are taken at once, as in zlib.
 */
const table = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  table[byte] = rest;
}
for (let index = 256; index < table.length; index += 1) {
  const before = added(index - 256);
  table[index] = added(before & 255) ^ (before >>> 8);
}

function added(index: number): number {
  return table[index] ?? 0;
}

/** The CRC-32 of bytes, as zips list it; of bytes that follow others, given theirs. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= view.getInt32(at, true);
    crc =
      added(768 + (crc & 255)) ^
      added(512 + ((crc >>> 8) & 255)) ^
      added(256 + ((crc >>> 16) & 255)) ^
      added(crc >>> 24);
  }
  for (; at < bytes.length; at += 1) {
    crc = added((crc ^ view.getUint8(at)) & 255) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
