import type { LintRule } from '../rule';

/** The first moment that a zip can carry, 1 January 1980 at 0:00, as APPNOTE.TXT 4.4.6 writes it. */
const earliest = ((1 << 5) | 1) << 16;

/** No part carries the time of its making, so that the same workbook gives the same bytes. */
export const fixedTimes: LintRule = {
  name: 'zip-fixed-times',
  look: ({ entries }) =>
    entries
      .filter(({ dosTime }) => dosTime !== earliest)
      .map(({ name }) => ({ part: name, fault: 'carries a time' })),
};
