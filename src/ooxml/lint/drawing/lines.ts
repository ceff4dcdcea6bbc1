import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';
import { drawnParts } from './drawnParts';

/** No line is declared and then not described (GCWing/OpenBitFun 1642). */
export const lines: LintRule = {
  name: 'lines',
  look: (linted) =>
    drawnParts(linted).flatMap(({ part, root }) =>
      descendantsOf(root, 'a:ln')
        .filter((line) => line.attributes.length === 0 && !line.hasChildNodes())
        .map(() => ({ part, fault: 'has an empty a:ln' })),
    ),
};
