import { type Finding, finding } from '../findings';
import { cellOf, type Response, refName, type Submission, submissionsByRef } from '../forum';
import type { Check } from './check';

/** Responses that are not cleared, only half, or before what they answer was received. */
export const responsesCleared: Check = ({ submissions, responses }) => {
  const rowsOf = submissionsByRef(submissions);
  return responses.flatMap((response) => {
    const { clearedBy, clearedOn, refs, at } = response;
    if (clearedBy === undefined || clearedOn === undefined) return [notCleared(response)];
    const isLater = ({ received }: Submission) => received !== undefined && received > clearedOn;
    const later = refs.find((ref) => rowsOf(ref).some(isLater));
    return later
      ? [finding('cleared-before-received', { ref: refName(later) }, cellOf(at, 'clearedOn'))]
      : [];
  });
};

function notCleared({ clearedBy, clearedOn, at }: Response): Finding {
  if (clearedOn !== undefined) {
    const about = { given: 'Cleared on', missing: 'Cleared by' };
    return finding('clearance-half', about, cellOf(at, 'clearedBy'));
  }
  if (clearedBy !== undefined) {
    const about = { given: 'Cleared by', missing: 'Cleared on' };
    return finding('clearance-half', about, cellOf(at, 'clearedOn'));
  }
  return finding('response-not-cleared', {}, cellOf(at, 'clearedOn'));
}
