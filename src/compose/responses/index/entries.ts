import { answersByPoint, isRelevant, nameKey, refName } from '../../../forum';
import type { ResponsesContext } from '../context';
import type { NumberedResponse } from '../numberedResponses';

/** A published reference with the numbers of the responses that answer it. */
export interface IndexEntry {
  readonly ref: string;
  /** "S012", or "S012.2" where the points of a submission are answered apart. */
  readonly name: string;
  readonly numbers: readonly string[];
}

/** The references that may be printed and are answered, in the order of Submissions. */
export function indexEntries(
  { forum, mayPrint }: ResponsesContext,
  shown: readonly NumberedResponse[],
): readonly IndexEntry[] {
  const numbers = new Map(shown.map(({ response, number }) => [response, number]));
  const answersTo = answersByPoint(shown.map(({ response }) => response));
  const seen = new Set<string>();
  return forum.submissions.filter(isRelevant).flatMap((submission): readonly IndexEntry[] => {
    const name = refName(submission);
    if (!mayPrint(submission.ref) || seen.has(nameKey(name))) return [];
    seen.add(nameKey(name));
    const answers = answersTo(submission).flatMap((response) => numbers.get(response) ?? []);
    if (answers.length === 0) return [];
    return [{ ref: submission.ref, name, numbers: answers }];
  });
}
