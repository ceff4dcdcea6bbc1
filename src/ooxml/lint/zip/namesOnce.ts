import type { LintRule } from '../rule';

/** No part stands in the zip twice; names of parts are the same in any case (ECMA-376-2, 6.2.2). */
export const namesOnce: LintRule = {
  name: 'zip-names-once',
  look: ({ entries }) => {
    const seen = new Set<string>();
    return entries.flatMap(({ name }) => {
      const key = name.toLowerCase();
      if (seen.has(key)) return [{ part: name, fault: 'stands in the zip twice' }];
      seen.add(key);
      return [];
    });
  },
};
