import { finding } from '../findings';
import { answersByPoint, cellOf, type Response, refName } from '../forum';
import type { Check } from './check';
import { rowOf } from './rowOf';

/** Submissions that two responses decide differently, told once for the two. */
export const answersAgree: Check = ({ submissions, responses }) => {
  const answersTo = answersByPoint(responses);
  const told = new Map<Response, Set<Response>>();
  return submissions.flatMap((submission) => {
    const decided = answersTo(submission).filter(({ decision }) => decision !== undefined);
    const [first, second] = firstTwoDecisions(decided);
    if (!first || !second || told.get(first)?.has(second)) return [];
    told.set(first, (told.get(first) ?? new Set()).add(second));
    const about = {
      ref: refName(submission),
      decision: second.decision ?? '',
      first: rowOf(first.at, second.at, 'decision'),
      firstDecision: first.decision ?? '',
    };
    return [finding('answered-twice', about, cellOf(second.at, 'refs'))];
  });
};

/** The first two responses that differ, in the order of the sheet. */
function firstTwoDecisions(decided: readonly Response[]): readonly Response[] {
  const [one] = decided;
  const other = decided.find(({ decision }) => decision !== one?.decision);
  if (!one || !other) return [];
  return one.at.row <= other.at.row ? [one, other] : [other, one];
}
