import type { LintRule } from '../rule';
import { isXml } from './isXml';

/** Every part that should be XML is: nothing unescaped, as in PptxGenJS 1427. */
export const wellFormed: LintRule = {
  name: 'well-formed',
  look: ({ parts, root }) =>
    [...parts.keys()]
      .filter((part) => isXml(part) && !root(part))
      .map((part) => ({ part, fault: 'is not well-formed XML' })),
};
