import { finding } from '../findings';
import { answersByPoint, cellOf, isRelevant, refName } from '../forum';
import type { Check } from './check';

/**
 * Relevant submissions, or points of them, that no response names. The Open Government Partnership asks that
 * every proposal is answered; what was marked as not relevant was none.
 */
export const submissionsAnswered: Check = ({ submissions, responses }) => {
  if (responses.length === 0) return [];
  const answersTo = answersByPoint(responses);
  return submissions
    .filter((submission) => isRelevant(submission) && answersTo(submission).length === 0)
    .map((submission) =>
      finding('no-response', { ref: refName(submission) }, cellOf(submission.at, 'ref')),
    );
};
