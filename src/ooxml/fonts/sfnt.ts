/** The tables of a TrueType or OpenType font by name (ISO/IEC 14496-22, 4.3); undefined for other files. */
export function tablesOf(file: Uint8Array): ReadonlyMap<string, DataView> | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < 12) return undefined;
  const version = view.getUint32(0);
  // 1.0 of TrueType, "OTTO" of OpenType, "true" of Apple's.
  if (![0x00010000, 0x4f54544f, 0x74727565].includes(version)) return undefined;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index;
    const name = String.fromCharCode(...file.subarray(at, at + 4));
    const start = view.getUint32(at + 8);
    const length = view.getUint32(at + 12);
    if (start + length > file.byteLength) return undefined;
    tables.set(name, new DataView(file.buffer, file.byteOffset + start, length));
  }
  return tables;
}
