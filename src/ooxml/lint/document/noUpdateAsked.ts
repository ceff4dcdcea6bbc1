import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';
import { writtenParts } from './writtenParts';

/** Nothing asks the reader to update fields when the document opens (dolanmiu/docx 2598). */
export const noUpdateAsked: LintRule = {
  name: 'no-update-asked',
  look: (linted) => [
    ...linted
      .roots('wordprocessingml.settings+xml')
      .filter(({ root }) => descendantsOf(root, 'w:updateFields').length > 0)
      .map(({ part }) => ({ part, fault: 'asks to update fields' })),
    ...writtenParts(linted).flatMap(({ part, root }) =>
      ['w:fldChar', 'w:fldSimple']
        .flatMap((name) => descendantsOf(root, name))
        .filter((field) => field.hasAttribute('w:dirty'))
        .map(() => ({ part, fault: 'has a field marked to be updated' })),
    ),
  ],
};
