import { refName } from './answers';
import type { Submission, SubmissionRef } from './model';
import { nameKey } from './names';

/** Finds the rows that a reference names: all of a submission's for "S012", one point's for "S012.2". */
export function submissionsByRef(
  submissions: readonly Submission[],
): (ref: SubmissionRef) => readonly Submission[] {
  const rows = new Map<string, Submission[]>();
  const add = (name: string, submission: Submission): void => {
    const key = nameKey(name);
    const group = rows.get(key);
    if (group) group.push(submission);
    else rows.set(key, [submission]);
  };
  for (const submission of submissions) {
    add(submission.ref, submission);
    if (submission.point !== undefined) add(refName(submission), submission);
  }
  return (ref) => rows.get(nameKey(refName(ref))) ?? [];
}
