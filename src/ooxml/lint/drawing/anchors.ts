import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';
import { drawnParts } from './drawnParts';

/** ST_TextAnchoringType (ECMA-376-1, 20.1.10.60). */
const anchorings = ['t', 'ctr', 'b', 'just', 'dist'];

/** Text is anchored by a word that there is: "ctr" and not "mid" (GCWing/OpenBitFun 1642). */
export const anchors: LintRule = {
  name: 'anchors',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) =>
      ['a:bodyPr', 'a:tcPr']
        .flatMap((name) => descendantsOf(root, name))
        .map((element) => element.getAttribute('anchor'))
        .filter((anchor) => anchor !== null && !anchorings.includes(anchor))
        .map((anchor) => ({ part, fault: `anchors text at "${anchor}"` })),
    ),
};
