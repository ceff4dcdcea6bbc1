import { type Finding, finding } from '../findings';
import { cellOf, nameKey, refName, submissionsByRef } from '../forum';
import type { Check } from './check';
import { nearRef } from './nearRef';

/**
 * Responses that name no submission, or one that is not in Submissions. The latter is an error: readers would
 * look in vain for what was answered, and a submitter for the answer.
 */
export const responseRefs: Check = ({ submissions, responses }) => {
  const rowsOf = submissionsByRef(submissions);
  const near = nearRef(submissions);
  return responses.flatMap(({ refs, at }): readonly Finding[] => {
    const cell = cellOf(at, 'refs');
    if (refs.length === 0) return [finding('response-without-ref', {}, cell)];
    if (submissions.length === 0) return [];
    const unknown = new Map(
      refs
        .filter((ref) => rowsOf(ref).length === 0)
        .map((ref) => [nameKey(refName(ref)), ref] as const),
    );
    return [...unknown.values()].map((ref) =>
      finding('response-ref-not-known', { ref: refName(ref), nearest: near(ref) }, cell),
    );
  });
};
