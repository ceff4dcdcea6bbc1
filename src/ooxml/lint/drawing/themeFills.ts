import { childrenOf, descendantsOf } from '../../xml';
import type { LintRule } from '../rule';

const lists = ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'];

/** A theme has three of each kind of style: subtle, moderate, intense (ECMA-376-1, 20.1.4.1.13). */
export const themeFills: LintRule = {
  name: 'theme-fills',
  look: ({ roots }) =>
    roots('officedocument.theme+xml').flatMap(({ part, root }) =>
      lists
        .flatMap((name) => descendantsOf(root, name))
        .filter((list) => childrenOf(list).length < 3)
        .map(({ nodeName }) => ({ part, fault: `has fewer than three in ${nodeName}` })),
    ),
};
