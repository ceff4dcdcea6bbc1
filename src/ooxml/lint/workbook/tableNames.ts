import type { Found, LintRule } from '../rule';
import { tablesOf } from './tableSheet';

/** Tables have names and numbers of their own. */
export const tableNames: LintRule = {
  name: 'table-names',
  look: (linted) => {
    const seen = new Set<string>();
    return tablesOf(linted).flatMap(({ part, root }) =>
      ['id', 'displayName'].flatMap((attribute): readonly Found[] => {
        const key = `${attribute} ${(root.getAttribute(attribute) ?? '').toLowerCase()}`;
        if (seen.has(key)) return [{ part, fault: `has the ${key} of another table` }];
        seen.add(key);
        return [];
      }),
    );
  },
};
