import { descendantsOf } from '../../xml';
import type { Found, LintRule } from '../rule';

/** Masters and layouts share one set of numbers, from 2,147,483,648 on (ECMA-376-1, 19.7.6 and 19.7.8). */
export const mastersNumbered: LintRule = {
  name: 'masters-numbered',
  look: ({ roots }) => {
    const numbered = [
      ...roots('presentationml.presentation.main+xml').map((own) => ({
        ...own,
        of: 'p:sldMasterId',
      })),
      ...roots('presentationml.slideMaster+xml').map((own) => ({ ...own, of: 'p:sldLayoutId' })),
    ];
    const seen = new Set<string>();
    return numbered.flatMap(({ part, root, of }) =>
      descendantsOf(root, of).flatMap((listed): readonly Found[] => {
        const id = listed.getAttribute('id') ?? '';
        const isFit = Number(id) >= 2_147_483_648 && !seen.has(id);
        seen.add(id);
        return isFit ? [] : [{ part, fault: `has the number ${id} for a master or layout` }];
      }),
    );
  },
};
