import type { Package } from './package';
import type { PackedPart, PackedParts } from './packedPart';
import { unpack } from './unpack';
import { readDirectory } from './zipDirectory';

/** How large a file may be once unpacked. */
export interface Limits {
  /** Bytes of all parts together. */
  readonly bytes: number;
  readonly parts: number;
}

/** Why a file is no package that can be opened. */
export type PackageFault =
  | 'empty'
  | 'encrypted'
  | 'old format'
  | 'opendocument'
  | 'text'
  | 'not a package'
  | 'damaged'
  | 'too large'
  | 'too many parts';

export type Opened =
  | {
      readonly kind: 'opened';
      readonly parts: Package;
      /** The parts that were not wanted, as they lie in the file, unchecked. */
      readonly packed: PackedParts;
    }
  | { readonly kind: 'fault'; readonly fault: PackageFault };

const fault = (one: PackageFault): Opened => ({ kind: 'fault', fault: one });

/** What the names in a zip say against opening it as a package of a certain kind. */
type KindFault = (names: ReadonlySet<string>) => PackageFault | undefined;

/**
 * Opens a package within limits, which are checked before and while it is unpacked: sizes in a zip can lie.
 * `wanted` chooses the parts to unpack. Never throws: says what is wrong with the file instead.
 */
export function openPackage(
  file: Uint8Array,
  limits: Limits,
  wanted: (part: string) => boolean = () => true,
): Opened {
  return openParts(file, limits, wanted, (names) => {
    if (names.has('mimetype')) return 'opendocument';
    return names.has('[Content_Types].xml') ? undefined : 'not a package';
  });
}

/** Opens an OpenDocument package (ODF 1.3, part 2) as `openPackage` opens one of Office's. */
export function openOpenDocument(
  file: Uint8Array,
  limits: Limits,
  wanted: (part: string) => boolean,
): Opened {
  return openParts(file, limits, wanted, (names) => {
    if (names.has('encrypted-package')) return 'encrypted';
    return names.has('mimetype') ? undefined : 'not a package';
  });
}

function openParts(
  file: Uint8Array,
  limits: Limits,
  wanted: (part: string) => boolean,
  kindFault: KindFault,
): Opened {
  if (file.length === 0) return fault('empty');
  if (startsWith(file, [0xd0, 0xcf, 0x11, 0xe0])) {
    return fault(holdsUtf16(file, 'EncryptedPackage') ? 'encrypted' : 'old format');
  }
  if (!startsWith(file, [0x50, 0x4b])) return fault(isText(file) ? 'text' : 'not a package');
  const entries = readDirectory(file);
  if (!entries) return fault('damaged');
  if (entries.some(({ isEncrypted }) => isEncrypted)) return fault('encrypted');
  if (entries.length > limits.parts) return fault('too many parts');
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes) return fault('too large');
  const wrongKind = kindFault(new Set(entries.map(({ name }) => name)));
  if (wrongKind) return fault(wrongKind);
  const parts = new Map<string, Uint8Array>();
  const packed = new Map<string, PackedPart>();
  for (const { name: written, method, crc, size, start, packedSize } of entries) {
    const name = written.replace(/\\/g, '/').replace(/^\//, '');
    if (name.endsWith('/')) continue;
    const part = { bytes: file.subarray(start, start + packedSize), method, crc, size };
    if (!wanted(name)) {
      packed.set(name, part);
      continue;
    }
    const bytes = unpack(part);
    if (!bytes) return fault('damaged');
    if (/\.(xml|rels|vml)$/i.test(name) && hasDoctype(bytes)) return fault('damaged');
    parts.set(name, bytes);
  }
  return { kind: 'opened', parts, packed };
}

const startsWith = (file: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => file[index] === byte);

/** Document type declarations define entities, which no Office file has and which can blow up. */
function hasDoctype(part: Uint8Array): boolean {
  const start = new TextDecoder().decode(part.subarray(0, 4096)).replace(/\0/g, '');
  return /<!(DOCTYPE|ENTITY)/i.test(start);
}

/** Whether a file holds a stream of this name: names in compound files are UTF-16 ([MS-CFB] 2.6.1). */
function holdsUtf16(file: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = file.indexOf(wanted[0] ?? 0); at >= 0; at = file.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => file[at + index] === byte)) return true;
  }
  return false;
}

function isText(file: Uint8Array): boolean {
  const start = file.subarray(0, 2000);
  const odd = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return odd < start.length / 50 && !startsWith(file, [0x25, 0x50, 0x44, 0x46]);
}
