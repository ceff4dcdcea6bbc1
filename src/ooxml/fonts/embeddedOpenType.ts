import { type FontLicence, licenceIn, licenceOf } from './licence';

const magic = 0x504c;
const compressed = 0x4;
const encrypted = 0x10000000;
const key = 0x50;

/** Whether a file is a font wrapped as Embedded OpenType (W3C, Embedded OpenType, 4.1). */
const isWrapped = (view: DataView): boolean =>
  view.byteLength >= 36 &&
  view.getUint16(34, true) === magic &&
  view.getUint32(0, true) === view.byteLength;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** The font in an Embedded OpenType file, or the file itself where it is a font or can't be unwrapped. */
export function unwrapped(file: Uint8Array): Uint8Array {
  const view = viewOf(file);
  if (!isWrapped(view)) return file;
  const size = view.getUint32(4, true);
  const flags = view.getUint32(12, true);
  if ((flags & compressed) !== 0 || size > file.byteLength) return file;
  const font = file.slice(file.byteLength - size);
  return (flags & encrypted) === 0 ? font : font.map((byte) => byte ^ key);
}

/** The licence of an embedded font: the wrapping says it too, however the font in it is packed. */
export function embeddedLicence(file: Uint8Array): FontLicence | undefined {
  const view = viewOf(file);
  return isWrapped(view) ? licenceOf(view.getUint16(32, true)) : licenceIn(file);
}
