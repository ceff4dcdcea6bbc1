import { childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';
import { writtenParts } from './writtenParts';

/** Every cell of a table ends with a paragraph (ECMA-376-1, 17.4.65; dolanmiu/docx 2120). */
export const cells: LintRule = {
  name: 'cells',
  look: (linted) =>
    writtenParts(linted).flatMap(({ part, root }) =>
      descendantsOf(root, 'w:tc')
        .filter((cell) => childrenOf(cell).at(-1)?.nodeName !== 'w:p')
        .map(() => ({ part, fault: 'has a cell that does not end with a paragraph' })),
    ),
};
