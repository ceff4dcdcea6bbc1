import { contentTypesPart } from '../../contentTypes';
import type { LintRule } from '../rule';
import { sourceOf } from './sourceOf';

/** Every part is reached by relationships from the package: nothing is orphaned. */
export const partsReached: LintRule = {
  name: 'parts-reached',
  look: ({ parts, relationships }) => {
    const reached = new Set<string>();
    const waiting = [''];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      for (const { target, isExternal } of relationships(part)) {
        if (isExternal || reached.has(target)) continue;
        reached.add(target);
        waiting.push(target);
      }
    }
    return [...parts.keys()]
      .filter((part) => part !== contentTypesPart && sourceOf(part) === undefined)
      .filter((part) => !reached.has(part))
      .map((part) => ({ part, fault: 'is an orphan: no relationship leads to it' }));
  },
};
