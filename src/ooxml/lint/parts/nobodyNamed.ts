import { descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

const names = ['dc:creator', 'cp:lastModifiedBy', 'Manager', 'Company'];

/** The properties name no person, no machine and no account. */
export const nobodyNamed: LintRule = {
  name: 'nobody-named',
  look: ({ parts, root }) =>
    [...parts.keys()]
      .filter((part) => part.startsWith('docProps/'))
      .flatMap((part) => {
        const properties = root(part);
        return names
          .flatMap((name) => (properties ? descendantsOf(properties, name) : []))
          .filter(({ textContent }) => (textContent ?? '').trim() !== '')
          .map(({ nodeName }) => ({ part, fault: `${nodeName} names somebody` }));
      }),
};
