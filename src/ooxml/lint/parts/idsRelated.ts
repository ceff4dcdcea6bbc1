import type { LintRule } from '../rule';
import { sourceOf } from './sourceOf';

const used = /\sr:(?:id|embed|link|pict|dm|lo|qs|cs)="([^"]*)"/g;

/** Every relationship that a part names is one of its own (rIdundefined: PptxGenJS 1392), and none has another's id. */
export const idsRelated: LintRule = {
  name: 'ids-related',
  look: ({ parts, relationships }) =>
    [...parts].flatMap(([part, bytes]) => {
      if (!/\.(xml|vml)$/i.test(part) || sourceOf(part) !== undefined) return [];
      const ids = relationships(part).map(({ id }) => id);
      const named = [...new TextDecoder().decode(bytes).matchAll(used)].map(([, id]) => id ?? '');
      return [...new Set(named.filter((id) => id !== '' && !ids.includes(id)))]
        .map((id) => ({ part, fault: `names the relationship ${id}, which it does not have` }))
        .concat(
          ids
            .filter((id, index) => ids.indexOf(id) !== index)
            .map((id) => ({ part, fault: `has the relationship ${id} twice` })),
        );
    }),
};
