import { childrenOf } from '../../xml';
import type { LintRule } from '../rule';

/** There is no part for comments that holds none (open-agreements 352). */
export const comments: LintRule = {
  name: 'comments',
  look: ({ roots }) =>
    roots('wordprocessingml.comments+xml')
      .filter(({ root }) => childrenOf(root, 'w:comment').length === 0)
      .map(({ part }) => ({ part, fault: 'holds no comments' })),
};
