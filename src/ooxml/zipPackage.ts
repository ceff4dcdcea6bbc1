import { type Zippable, zipSync } from 'fflate';
import type { Package } from './package';
import type { PackedParts } from './packedPart';
import { withPacked } from './withPacked';

/** Pictures, films and sounds whose formats are packed already: deflating 100 MB of them takes seconds and gains nothing. */
export const isPacked = (part: string): boolean =>
  /\.(jpe?g|png|gif|mp4|m4v|m4a|mov|mp3|wmv|wma|webp|emz|wmz)$/i.test(part);

/**
 * Zips a package: all parts deflated that are not packed already, fixed times, content types first (ECMA-376-2, 10.2), so that the
 * same parts give the same bytes in Node and in the browser.
 */
export function zipPackage(parts: Package): Uint8Array {
  // The earliest time that a zip entry can carry, in local time as fflate reads it.
  const mtime = new Date(1980, 0, 1);
  const contentTypes = '[Content_Types].xml';
  const names = [...parts.keys()].filter((name) => name !== contentTypes);
  const entries: Zippable = {};
  for (const name of [contentTypes, ...names]) {
    const bytes = parts.get(name);
    if (bytes) entries[name] = [bytes, { mtime, level: isPacked(name) ? 0 : 6 }];
  }
  return zipSync(entries);
}

/**
 * Zips a package with parts that are packed already, as they are, after the others. Gives the file in pieces, one after the
 * other: those parts are not copied.
 */
export const zipInPieces = (parts: Package, packed: PackedParts): readonly Uint8Array[] =>
  withPacked(zipPackage(parts), packed);
