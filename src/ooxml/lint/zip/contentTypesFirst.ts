import { contentTypesPart } from '../../contentTypes';
import type { LintRule } from '../rule';

/** The content types stand first in the zip, where readers of streams look for them. */
export const contentTypesFirst: LintRule = {
  name: 'zip-content-types-first',
  look: ({ entries }) => {
    const [first] = entries;
    return first && first.name !== contentTypesPart
      ? [{ part: first.name, fault: 'stands before the content types' }]
      : [];
  },
};
