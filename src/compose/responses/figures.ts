import { answersByPoint, type Forum, isRelevant, nameKey } from '../../forum';
import type { NumberedResponse } from './numberedResponses';

/** How many submissions there are of which kind. Each submission counts once, however many points it makes. */
export interface SubmissionFigures {
  readonly received: number;
  readonly relevant: number;
  readonly notRelevant: number;
  /** Relevant ones: all points answered, some, none. These three add up to `relevant`. */
  readonly answered: number;
  readonly partly: number;
  readonly unanswered: number;
  readonly relevantPoints: number;
  /** By whether the reference is printed. These three add up to `received`. */
  readonly indexed: number;
  readonly notAgreed: number;
  readonly notAnswered: number;
  /** By sector as first typed, the most first; undefined where it was not said. Adds up to `received`. */
  readonly bySector: readonly (readonly [sector: string | undefined, submissions: number])[];
}

/**
 * Counts submissions by what became of them. `shown` are the responses that the document prints, `indexed` the
 * references in its index.
 */
export function submissionFigures(
  forum: Forum,
  shown: readonly NumberedResponse[],
  references: {
    readonly indexed: readonly string[];
    readonly mayPrint: (ref: string) => boolean;
  },
): SubmissionFigures {
  const answersTo = answersByPoint(shown.map(({ response }) => response));
  const byRef = new Map<string, { points: number; answered: number; sector: string | undefined }>();
  for (const submission of forum.submissions) {
    const key = nameKey(submission.ref);
    const one = byRef.get(key) ?? { points: 0, answered: 0, sector: submission.sector };
    byRef.set(key, one);
    one.sector ??= submission.sector;
    if (!isRelevant(submission)) continue;
    one.points += 1;
    if (answersTo(submission).length > 0) one.answered += 1;
  }
  const all = [...byRef.values()];
  const indexed = new Set(references.indexed.map(nameKey)).size;
  const notAgreed = [...byRef.keys()].filter((ref) => !references.mayPrint(ref)).length;
  const relevant = all.filter(({ points }) => points > 0);
  const answered = relevant.filter((one) => one.answered === one.points).length;
  const unanswered = relevant.filter((one) => one.answered === 0).length;
  return {
    received: all.length,
    relevant: relevant.length,
    notRelevant: all.length - relevant.length,
    answered,
    partly: relevant.length - answered - unanswered,
    unanswered,
    relevantPoints: relevant.reduce((sum, { points }) => sum + points, 0),
    indexed,
    notAgreed,
    notAnswered: all.length - indexed - notAgreed,
    bySector: countedBy(all.map(({ sector }) => sector)),
  };
}

/** How often each value stands, the most frequent first, no value last. */
function countedBy<V extends string>(
  values: readonly (V | undefined)[],
): readonly (readonly [value: V | undefined, count: number])[] {
  const counts = new Map<string, { readonly value: V | undefined; count: number }>();
  for (const value of values) {
    const key = value === undefined ? '' : nameKey(value);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { value, count: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => {
      const noValue = Number(one.value === undefined) - Number(other.value === undefined);
      return noValue || other.count - one.count;
    })
    .map(({ value, count }) => [value, count] as const);
}
