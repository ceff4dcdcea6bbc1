import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { PackedPart } from './packedPart';

/** Deflate makes at most 1,032 bytes of one, so a slice can't unpack to more than 17 MB. */
const slice = 16_384;

/** The bytes of a part; undefined where they are damaged, more than its size says, or packed in a way that Office never uses. */
export function unpack(part: PackedPart): Uint8Array | undefined {
  const { bytes: packed, method, size } = part;
  if (method === 0) return packed.length === size ? packed : undefined;
  if (method === 8 && packed.length <= slice) return unpackSmall(packed, size);
  const bytes = new Uint8Array(size);
  let length = 0;
  const isWhole = unpackInPieces(part, (piece) => {
    bytes.set(piece, length);
    length += piece.length;
  });
  return isWhole ? bytes : undefined;
}

/** Whether a part unpacks to what its size and its CRC-32 say, found without holding all of it. */
export function isSound(part: PackedPart): boolean {
  let crc: number | undefined;
  const isWhole = unpackInPieces(part, (piece) => {
    crc = crc32(piece, crc);
  });
  return isWhole && (crc ?? 0) === part.crc;
}

function unpackSmall(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const bytes = inflateSync(packed);
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Gives a part's bytes in pieces, never more than its size; whether they were all of them. */
function unpackInPieces(
  { bytes: packed, method, size }: PackedPart,
  take: (piece: Uint8Array) => void,
): boolean {
  if (method === 0) {
    if (packed.length === size) take(packed);
    return packed.length === size;
  }
  if (method !== 8) return false;
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
    if (length <= size) take(piece);
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return false;
  }
  return length === size;
}
