import { contentTypesPart } from '../../contentTypes';
import type { LintRule } from '../rule';

/** Every content type given by name is that of a part that is there (PptxGenJS 1444, 1458, 1462). */
export const overridesExist: LintRule = {
  name: 'overrides-exist',
  look: ({ types, parts }) =>
    [...types.overrides.keys()]
      .filter((part) => !parts.has(part))
      .map((part) => ({ part: contentTypesPart, fault: `names ${part}, which is not there` })),
};
