import { isPacked } from '../../zipPackage';
import type { LintRule } from '../rule';

const deflate = 8;

/** Every part is deflated that is not packed already, as pictures are; pptxgenjs stores them (atharva9167j/dom-to-pptx 40). */
export const deflated: LintRule = {
  name: 'zip-deflated',
  look: ({ entries }) =>
    entries
      .filter(({ method, name }) => method !== deflate && !isPacked(name))
      .map(({ name }) => ({ part: name, fault: 'is not deflated' })),
};
