import type { LintRule } from '../rule';

/** The zip holds parts and no folders (ECMA-376-2, 10.2), which exceljs zips too. */
export const partsOnly: LintRule = {
  name: 'zip-parts-only',
  look: ({ entries }) =>
    entries
      .filter(({ name }) => name.endsWith('/'))
      .map(({ name }) => ({ part: name, fault: 'is a folder' })),
};
