import { type Finding, finding } from '../findings';
import type { Check } from './check';
import { spellingKey } from './spellingKey';
import { type PlanText, wordsOfPlan } from './wordsOfPlan';

/** Words of the plan that are spelt two ways, such as "Finalisation" and "finalization", told once a spelling. */
export const wordsSpeltTwoWays: Check = (forum) => {
  const known = new Map<string, PlanText>();
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const { text, at } of wordsOfPlan(forum)) {
    for (const word of text.match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? []) {
      const spelling = word.toLowerCase().replace(/[\u2010\u2011]/g, '-');
      const key = spellingKey(spelling);
      const first = known.get(key);
      if (!first) {
        known.set(key, { text: word, at });
        continue;
      }
      const same = first.text.toLowerCase().replace(/[\u2010\u2011]/g, '-') === spelling;
      if (same || told.has(spelling)) continue;
      told.add(spelling);
      findings.push(
        finding('spelt-two-ways', { one: word, other: first.text, where: first.at }, at),
      );
    }
  }
  return findings;
};
