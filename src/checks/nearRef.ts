import { nameKey, refName, type Submission, type SubmissionRef } from '../forum';

/**
 * Finds the reference that a mistyped one means: "S12", "s 0012" and "SO12" (with the letter) mean "S012",
 * and a point that is not there means its submission. Other slips could mean many references.
 */
export function nearRef(
  submissions: readonly Submission[],
): (ref: SubmissionRef) => string | undefined {
  let known: Map<string, string> | undefined;
  const knownRefs = (): ReadonlyMap<string, string> => {
    if (known) return known;
    known = new Map();
    for (const submission of submissions) {
      for (const name of [submission.ref, refName(submission)]) {
        const key = looseKey(name);
        if (!known.has(key)) known.set(key, name);
      }
    }
    return known;
  };
  return (ref) => knownRefs().get(looseKey(refName(ref))) ?? knownRefs().get(looseKey(ref.ref));
}

const looseKey = (ref: string): string =>
  nameKey(ref)
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/(?<!\d)0+(?=\d)/g, '');
