import { contentTypeOf, contentTypesPart } from '../../contentTypes';
import type { LintRule } from '../rule';

/** Every part has a content type (ECMA-376-2, 10.1.2). */
export const partsTyped: LintRule = {
  name: 'parts-typed',
  look: ({ types, parts }) =>
    [...parts.keys()]
      .filter((part) => part !== contentTypesPart && !contentTypeOf(types, part))
      .map((part) => ({ part, fault: 'has no content type' })),
};
