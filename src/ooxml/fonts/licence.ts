import { tablesOf } from './sfnt';

/**
 * What a font's licence allows of files that embed it (ISO/IEC 14496-22, OS/2, fsType): anything; to be seen and
 * printed, not edited in; or not to be embedded at all.
 */
export type FontLicence = 'any' | 'view only' | 'none';

const editable = 0x8;
const viewOnly = 0x4;
const restricted = 0x2;

/** Of several permissions the one that forbids least holds. */
export function licenceOf(fsType: number): FontLicence {
  if ((fsType & editable) !== 0) return 'any';
  if ((fsType & viewOnly) !== 0) return 'view only';
  return (fsType & restricted) !== 0 ? 'none' : 'any';
}

/** The licence that a TrueType or OpenType font says it has; undefined where it can't be read. */
export function licenceIn(file: Uint8Array): FontLicence | undefined {
  const table = tablesOf(file)?.get('OS/2');
  return table && table.byteLength >= 10 ? licenceOf(table.getUint16(8)) : undefined;
}
