import { childOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';
import { drawnParts } from './drawnParts';

/** A background's fill is followed by its effects, if only none (PptxGenJS 1442). */
export const backgrounds: LintRule = {
  name: 'backgrounds',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) =>
      descendantsOf(root, 'p:bgPr')
        .filter((background) => !childOf(background, 'a:effectLst'))
        .filter((background) => !childOf(background, 'a:effectDag'))
        .map(() => ({ part, fault: 'has a background without a:effectLst' })),
    ),
};
