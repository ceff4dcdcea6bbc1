import { unzipSync } from 'fflate';
import type { Package } from '../../src/ooxml';

/** The parts of a package that a test made itself. */
export function unzipped(file: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(file)));
}
