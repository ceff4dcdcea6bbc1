import type { Instead } from './finding';

/** What to type for a value that is like a known one. */
export const nearestInstead = (typed: string, nearest: string | undefined): Instead | undefined =>
  nearest === undefined ? undefined : { typed, type: nearest };
