import type { LintRule } from '../rule';
import { sourceOf } from './sourceOf';

/** Every relationship is that of a part that is there, and leads to one that is there. */
export const targetsExist: LintRule = {
  name: 'targets-exist',
  look: ({ parts, relationships }) =>
    [...parts.keys()].flatMap((part) => {
      const source = sourceOf(part);
      if (source === undefined) return [];
      if (source !== '' && !parts.has(source)) {
        return [{ part, fault: `is of ${source}, which is not there` }];
      }
      return relationships(source)
        .filter(({ target, isExternal }) => !isExternal && !parts.has(target))
        .map(({ id, target }) => ({ part, fault: `${id} leads to ${target}, which is not there` }));
    }),
};
