/** A part as it lies in a zip: laid into another as it is, it need not be unpacked, nor held twice. */
export interface PackedPart {
  readonly bytes: Uint8Array;
  /** How it is packed (APPNOTE.TXT 4.4.5): 0 stored, 8 deflated. */
  readonly method: number;
  /** The CRC-32 and the size of what it holds once unpacked. */
  readonly crc: number;
  readonly size: number;
}

/** Such parts by their names. */
export type PackedParts = ReadonlyMap<string, PackedPart>;
