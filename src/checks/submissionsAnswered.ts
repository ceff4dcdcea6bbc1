import { type Finding, finding } from '../findings';
import { answersByPoint, cellOf, type Forum, isRelevant, nameKey, refName } from '../forum';
import { nearest } from '../sheets';
import type { Check } from './check';

/**
 * Relevant submissions without a response (the Open Government Partnership asks for one on every proposal), and
 * responses to submissions that are not there.
 */
export const submissionsAnswered: Check = (forum) =>
  forum.responses.length === 0 || forum.submissions.length === 0
    ? []
    : [...unanswered(forum), ...unknownRefs(forum), ...answeredTwice(forum)];

function unanswered({ submissions, responses }: Forum): readonly Finding[] {
  const answersTo = answersByPoint(responses);
  return submissions
    .filter((submission) => isRelevant(submission) && answersTo(submission).length === 0)
    .map((submission) =>
      finding('no-response', { ref: refName(submission) }, cellOf(submission.at, 'ref')),
    );
}

function unknownRefs({ submissions, responses }: Forum): readonly Finding[] {
  const names = new Map(
    submissions.flatMap((submission) => [
      [nameKey(submission.ref), submission.ref] as const,
      [nameKey(refName(submission)), refName(submission)] as const,
    ]),
  );
  return responses.flatMap(({ refs, at }) =>
    refs
      .map(refName)
      .filter((name) => !names.has(nameKey(name)))
      .map((ref) => {
        // Comparing with a hundred thousand references would take minutes in a workbook full of slips.
        const near = names.size <= 5000 ? nearest(ref, names.values()) : undefined;
        return finding('response-ref-not-known', { ref, nearest: near }, cellOf(at, 'refs'));
      }),
  );
}

function answeredTwice({ submissions, responses }: Forum): readonly Finding[] {
  const answersTo = answersByPoint(responses);
  return submissions.flatMap((submission) => {
    const [first, ...others] = answersTo(submission).filter(
      ({ decision }) => decision !== undefined,
    );
    const other = others.find(({ decision }) => decision !== first?.decision);
    if (!first || !other) return [];
    const about = {
      ref: refName(submission),
      first: String(first.at.row),
      decision: first.decision ?? '',
    };
    return [finding('answered-twice', about, cellOf(other.at, 'refs'))];
  });
}
