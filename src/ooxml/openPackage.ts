import { Inflate, inflateSync } from 'fflate';
import type { Package } from './package';
import { readDirectory, type ZipEntry } from './zipDirectory';

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
  | { readonly kind: 'opened'; readonly parts: Package }
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
  for (const entry of entries) {
    const name = entry.name.replace(/\\/g, '/').replace(/^\//, '');
    if (name.endsWith('/') || !wanted(name)) continue;
    const bytes = unpack(file, entry);
    if (!bytes) return fault('damaged');
    if (/\.(xml|rels|vml)$/i.test(name) && hasDoctype(bytes)) return fault('damaged');
    parts.set(name, bytes);
  }
  return { kind: 'opened', parts };
}

/** Deflate makes at most 1,032 bytes of one, so a slice can't unpack to more than 17 MB. */
const slice = 16_384;

function unpack(file: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const packed = file.subarray(entry.start, entry.start + entry.packedSize);
  if (packed.length < entry.packedSize) return undefined;
  if (entry.method === 0) return packed.length === entry.size ? packed : undefined;
  if (entry.method !== 8) return undefined;
  return packed.length <= slice ? unpackSmall(packed, entry) : unpackLarge(packed, entry);
}

function unpackSmall(packed: Uint8Array, { size }: ZipEntry): Uint8Array | undefined {
  try {
    const bytes = inflateSync(packed);
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function unpackLarge(packed: Uint8Array, { size }: ZipEntry): Uint8Array | undefined {
  const bytes = new Uint8Array(size);
  let length = 0;
  let isTooLong = false;
  const inflate = new Inflate((chunk) => {
    isTooLong ||= length + chunk.length > bytes.length;
    if (!isTooLong) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return undefined;
  }
  return !isTooLong && length === bytes.length ? bytes : undefined;
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
