import type { LintRule } from '../rule';

const deflate = 8;

/** Every part is deflated; pptxgenjs stores them (atharva9167j/dom-to-pptx 40). */
export const deflated: LintRule = {
  name: 'zip-deflated',
  look: ({ entries }) =>
    entries
      .filter(({ method }) => method !== deflate)
      .map(({ name }) => ({ part: name, fault: 'is not deflated' })),
};
